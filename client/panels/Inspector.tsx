import { useState } from 'react';
import { useJourney, useMayEdit, useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import { CardInspector } from './subjects/CardInspector.tsx';
import styles from './Inspector.module.css';
import { JourneyInspector } from './subjects/JourneyInspector.tsx';
import { LaneInspector } from './subjects/LaneInspector.tsx';
import { ReadJourney } from './reading/ReadJourney.tsx';
import { ReadSubject } from './reading/ReadSubject.tsx';
import { selectedSubjects, selectionKind } from './subjects/selectionKind.ts';
import { SeveralInspector } from './subjects/SeveralInspector.tsx';
import { StageInspector } from './subjects/StageInspector.tsx';

/** The right column: all about what is selected, or about the journey when nothing is. */
export function Inspector() {
  const session = useSession();
  const selection = useStore(session.selection);
  const kind = useJourney((snapshot) => selectionKind(snapshot, selection));
  const mayEdit = useMayEdit();
  // Kept here, so that who marks needs on one card after the other opens them once.
  const [areNeedsOpen, setAreNeedsOpen] = useState<boolean | null>(null);
  const needs = { isOpen: areNeedsOpen, onToggle: setAreNeedsOpen };
  const subjects = selectedSubjects(session.journey.get(), selection);
  const [id = selection[0] ?? ''] = subjects;

  // Another key scrolls what is newly selected back to its top.
  return (
    <aside key={kind === 'several' ? kind : id} aria-label="Inspector" className={styles['inspector']}>
      {kind === 'journey' && (mayEdit ? <JourneyInspector /> : <ReadJourney />)}
      {kind === 'lane' && <LaneInspector key={id} lane={id} />}
      {kind === 'card' && mayEdit && <CardInspector key={id} card={id} needs={needs} />}
      {kind === 'stage' && mayEdit && <StageInspector key={id} stage={id} needs={needs} />}
      {kind === 'several' && mayEdit && <SeveralInspector subjects={subjects} needs={needs} />}
      {kind !== 'journey' &&
        kind !== 'lane' &&
        !mayEdit &&
        subjects.map((subject) => <ReadSubject key={subject} subject={subject} />)}
    </aside>
  );
}
