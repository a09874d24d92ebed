import { setOwner } from '../../../shared/changes/setOwner.ts';
import { setReviewDay } from '../../../shared/changes/setReviewDay.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Owner } from '../../../shared/journey/owner.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { DayField } from '../fields/DayField.tsx';
import drafts from '../fields/DraftField.module.css';
import { OverdueHint } from '../fields/OverdueHint.tsx';
import { OwnerField } from '../fields/OwnerField.tsx';
import { words } from '../../words/words.ts';

/** Who answers for a card or, when `card` is `null`, for the journey, and on which day it should be reviewed. */
export function CareFields({
  card,
  owner,
  reviewOn,
}: {
  readonly card: Id | null;
  readonly owner: Owner | null;
  readonly reviewOn: string | null;
}) {
  const session = useSession();
  const subjects = card === null ? [] : [card];
  return (
    <>
      <div className={drafts['named']}>
        <OwnerField
          value={owner}
          onKeep={(named) => {
            const change = (): void => {
              setOwner(session.document, { card, owner: named });
            };
            edit(session, words('Set owner'), change, subjects);
          }}
        />
        <DayField
          label={say('Review on')}
          value={reviewOn}
          onKeep={(day) => {
            const change = (): void => {
              setReviewDay(session.document, { card, day });
            };
            edit(session, words('Set review date'), change, subjects);
          }}
        />
      </div>
      <OverdueHint on={reviewOn} />
    </>
  );
}
