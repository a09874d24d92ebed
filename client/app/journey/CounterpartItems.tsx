import { ArrowRightLeft, Columns2, MapPlus } from 'lucide-react';
import { useLocation } from 'wouter';
import { sentenceOf } from '../../api/apiError.ts';
import { makeCounterpart } from '../../api/journeys.ts';
import { useJourney, useMayEverEdit, useSession } from '../../model/useSession.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';

/** What menus offer about the to-be of an as-is journey, or the reverse; nothing for those who may not make one. */
export function CounterpartItems() {
  const { journeyId } = useSession();
  const isAsIs = useJourney(({ header }) => header.state === 'as-is');
  const counterpart = useJourney(({ header }) => header.counterpart);
  const mayEdit = useMayEverEdit();
  const toast = useToast();
  const [, navigate] = useLocation();
  if (counterpart !== null)
    return (
      <>
        <MenuItem
          icon={<ArrowRightLeft aria-hidden />}
          onSelect={() => {
            navigate(`/journeys/${counterpart}`);
          }}
        >
          {isAsIs ? say('Open the to-be') : say('Open the as-is')}
        </MenuItem>
        <MenuItem
          icon={<Columns2 aria-hidden />}
          onSelect={() => {
            navigate(`/journeys/${journeyId}/compare`);
          }}
        >
          {isAsIs ? say('Compare with the to-be') : say('Compare with the as-is')}
        </MenuItem>
      </>
    );
  if (!mayEdit) return null;
  return (
    <MenuItem
      icon={<MapPlus aria-hidden />}
      onSelect={() => {
        makeCounterpart(journeyId).then(
          ({ id }) => {
            navigate(`/journeys/${id}`);
          },
          (error: unknown) => {
            toast({ text: sentenceOf(error), isProblem: true });
          },
        );
      }}
    >
      {isAsIs ? say('Make a to-be of this') : say('Make an as-is of this')}
    </MenuItem>
  );
}
