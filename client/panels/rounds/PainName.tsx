import { MapPin } from 'lucide-react';
import { useJourney, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { painOf } from './painOf.ts';
import styles from './PainName.module.css';

/** What a pain point is called now and where it hurts, with the way there; one that was removed keeps the name it had. */
export function PainName({
  painPoint,
  id,
}: {
  readonly painPoint: Round['painPoints'][number];
  readonly id: string;
}) {
  const session = useSession();
  const title = useJourney((snapshot) => painOf(snapshot, painPoint.id)?.title ?? painPoint.title);
  const subject = useJourney((snapshot) => painOf(snapshot, painPoint.id)?.subject ?? null);
  const stage = useJourney(({ cards, stages }) => {
    const at = cards.get(subject ?? '')?.place.stage ?? subject;
    return stages.find((one) => one.id === at)?.name ?? '';
  });
  const card = useJourney(({ cards }) => cards.get(subject ?? '')?.title ?? '');
  const place = [stage, card].filter((words) => words.trim() !== '').join(' · ');
  return (
    <div className={styles['name']}>
      <div className={styles['words']}>
        <h3 id={id} className={styles['title']} dir="auto">
          {title.trim() || say('Untitled pain point')}
        </h3>
        <p className={styles['place']} dir="auto">
          {subject === null ? say('Not on the map any more') : place}
        </p>
      </div>
      {subject !== null && (
        <span className={styles['there']}>
          <IconButton
            label={say('Show on the map')}
            onClick={() => {
              session.selection.set([subject]);
              session.view.get()?.reveal(subject, { isNear: true });
            }}
          >
            <MapPin aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  );
}
