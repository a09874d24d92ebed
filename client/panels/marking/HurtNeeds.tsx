import { Toggle } from '@base-ui/react/toggle';
import { setPainPointNeed } from '../../../shared/changes/setPainPointNeed.ts';
import type { PainPoint } from '../../../shared/journey/painPoint.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { sevenNeeds } from '../../../shared/needs/sevenNeeds.ts';
import { edit } from '../../actions/edit.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import styles from './PainItem.module.css';

/** Which needs a pain point hurts: the seven, the team's own, and whatever else is at risk where it hurts. */
export function HurtNeeds({ pain }: { readonly pain: PainPoint }) {
  const session = useSession();
  const atRisk = useJourney((snapshot) => marksOf(snapshot, pain.subject).needs);
  const book = useNeedBook();
  const offered = [...sevenNeeds.needs, ...book.own].map(({ id }) => id);
  const needs = [...new Set([...offered, ...atRisk.map(({ need }) => need), ...pain.needs])].toSorted(
    book.byCatalogue,
  );
  return (
    <Labelled
      label="Needs it hurts"
      value={pain.needs.map((need) => needLabel(book.needOf(need))).join(', ')}
    >
      <div role="group" aria-label="Needs it hurts" className={styles['needs']}>
        {needs.map((need) => {
          const isHurt = pain.needs.includes(need);
          const label = needLabel(book.needOf(need));
          return (
            <Tooltip key={need} label={label}>
              <Toggle
                aria-label={label}
                className={styles['need']}
                pressed={isHurt}
                onPressedChange={(pressed) => {
                  edit(session, 'Set needs it hurts', () => {
                    setPainPointNeed(session.document, { id: pain.id, need, isHurt: pressed });
                  });
                }}
              >
                <NeedMark need={need} level={isHurt ? 3 : 0} size={20} />
              </Toggle>
            </Tooltip>
          );
        })}
      </div>
    </Labelled>
  );
}
