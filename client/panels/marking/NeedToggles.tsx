import { Toggle } from '@base-ui/react/toggle';
import type { Id } from '../../../shared/journey/id.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { sevenNeeds } from '../../../shared/needs/sevenNeeds.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useJourney } from '../../model/useSession.ts';
import { tip } from '../../ui/tip.ts';
import { Labelled } from '../fields/Labelled.tsx';
import styles from './PainItem.module.css';

/** Any of the needs: the seven, the team's own, and whatever else is at risk on a stage or card. */
export function NeedToggles({
  label,
  subject,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly subject: Id;
  readonly chosen: readonly string[];
  readonly onChange: (need: string, isChosen: boolean) => void;
}) {
  const atRisk = useJourney((snapshot) => marksOf(snapshot, subject).needs);
  const book = useNeedBook();
  const offered = [...sevenNeeds.needs, ...book.own].map(({ id }) => id);
  const needs = [...new Set([...offered, ...atRisk.map(({ need }) => need), ...chosen])].toSorted(
    book.byCatalogue,
  );
  return (
    <Labelled label={label} value={chosen.map((need) => needLabel(book.needOf(need))).join(', ')}>
      <div role="group" aria-label={label} className={styles['needs']}>
        {needs.map((need) => {
          const isChosen = chosen.includes(need);
          const name = needLabel(book.needOf(need));
          return (
            <Toggle
              key={need}
              {...tip(name)}
              aria-label={name}
              className={styles['need']}
              pressed={isChosen}
              onPressedChange={(pressed) => {
                onChange(need, pressed);
              }}
            >
              <NeedMark need={need} level={isChosen ? 3 : 0} size={20} />
            </Toggle>
          );
        })}
      </div>
    </Labelled>
  );
}
