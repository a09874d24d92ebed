import type { Id } from '../../../shared/journey/id.ts';
import { deliveryGap } from '../../../shared/scoring/deliveryGap.ts';
import { gapWords } from '../../marks/gapWords.ts';
import { ScalesIcon } from '../../marks/ScalesIcon.tsx';
import { formatDay, say, sayCount } from '../../words/say.ts';
import styles from '../Inspector.module.css';
import { GapBar } from '../marking/GapBar.tsx';
import { useDelivery } from '../marking/useDelivery.ts';

/** What the team and its customers say of a stage or card, for those who may only look; nothing where neither rated. */
export function ReadDelivery({ subject }: { readonly subject: Id }) {
  const delivery = useDelivery(subject);
  const gap = delivery === null ? null : deliveryGap(delivery);
  if (delivery === null || gap === null) return null;
  const { customerSample: sample, customerRatedOn: on, customerSource: source } = delivery;
  const origin = [
    source,
    sample === null ? null : sayCount(sample, '{count} person asked', '{count} people asked'),
    on === null ? null : formatDay(on),
  ].filter((words) => words !== null);
  return (
    <div className={styles['readMark']}>
      <ScalesIcon />
      <strong>{say('Delivery gap')}</strong>
      <span>{gapWords(gap)}</span>
      <GapBar gap={gap} />
      {origin.length > 0 && <span className={styles['hint']}>{origin.join(' · ')}</span>}
    </div>
  );
}
