import type { Id } from '../../../shared/journey/id.ts';
import { marksOf, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { sevenNeeds } from '../../../shared/needs/sevenNeeds.ts';
import { useJourney } from '../../model/useSession.ts';
import { MoreNeeds } from './MoreNeeds.tsx';
import { NeedRow } from './NeedRow.tsx';
import styles from './NeedRow.module.css';
import { Section } from '../fields/Section.tsx';
import { say } from '../../words/say.ts';

const SEVEN = new Set(sevenNeeds.needs.map(({ id }) => id));

/** Which of the customer's needs stages or cards put at risk. Closed until it is used; `isOpen` is what the person chose. */
export function NeedsSection({
  subjects,
  isOpen,
  onToggle,
}: {
  readonly subjects: readonly Id[];
  readonly isOpen: boolean | null;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  const count = useJourney((snapshot) => markedNeeds(snapshot, subjects).length);
  const others = useJourney((snapshot) =>
    markedNeeds(snapshot, subjects)
      .filter((need) => !SEVEN.has(need))
      .join(' '),
  );
  const listed = [...SEVEN, ...others.split(' ').filter(Boolean)];
  return (
    <Section
      icon={<TileIcon />}
      title={say('Needs at risk')}
      count={count}
      isOpen={isOpen ?? count > 0}
      onToggle={onToggle}
    >
      <ul className={styles['list']}>
        {listed.map((need) => (
          <NeedRow key={need} subjects={subjects} need={need} />
        ))}
      </ul>
      <MoreNeeds subjects={subjects} listed={listed} />
    </Section>
  );
}

/** The needs that any of some subjects marks, in catalogue order. */
function markedNeeds(snapshot: JourneySnapshot, subjects: readonly Id[]): string[] {
  const needs = new Set(
    subjects.flatMap((subject) => marksOf(snapshot, subject).needs.map(({ need }) => need)),
  );
  return [...needs].toSorted(needBookOf(snapshot.teamNeeds).byCatalogue);
}

function TileIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      <rect x={2} y={2} width={12} height={12} rx={3} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <rect x={2.5} y={8} width={11} height={5.5} rx={2} fill="currentColor" />
    </svg>
  );
}
