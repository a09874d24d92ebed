import { useState } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { lockOn } from '../../shared/journey/lockOn.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { useJourney, useLock, useMayEdit, useMayEverEdit, useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import { CardInspector } from './subjects/CardInspector.tsx';
import styles from './Inspector.module.css';
import { JourneyInspector } from './subjects/JourneyInspector.tsx';
import { FirstHint } from './hints/FirstHint.tsx';
import { LockNotice } from './fields/LockNotice.tsx';
import { LinkInspector } from './links/LinkInspector.tsx';
import { LaneInspector } from './subjects/LaneInspector.tsx';
import { ReadJourney } from './reading/ReadJourney.tsx';
import { ReadSubject } from './reading/ReadSubject.tsx';
import { selectedSubjects, selectionKind } from './subjects/selectionKind.ts';
import { SeveralInspector } from './subjects/SeveralInspector.tsx';
import { StageInspector } from './subjects/StageInspector.tsx';
import { say } from '../words/say.ts';

/** The right column: all about what is selected, or about the journey when nothing is. */
export function Inspector() {
  const session = useSession();
  const selection = useStore(session.selection);
  const kind = useJourney((snapshot) => selectionKind(snapshot, selection));
  const mayEdit = useMayEdit();
  const mayEverEdit = useMayEverEdit();
  // Kept here, so that who marks needs on one card after the other opens them once.
  const [areNeedsOpen, setAreNeedsOpen] = useState<boolean | null>(null);
  const needs = { isOpen: areNeedsOpen, onToggle: setAreNeedsOpen };
  const subjects = selectedSubjects(session.journey.get(), selection);
  const [id = selection[0] ?? ''] = subjects;
  const lock = useLock(selection);
  // Who may edit reads what is locked, with the way to unlock it.
  const isOpen = mayEdit && lock === null;

  // Another key scrolls what is newly selected back to its top.
  return (
    <aside key={kind === 'several' ? kind : id} aria-label={say('Inspector')} className={styles['inspector']}>
      {lock !== null && mayEverEdit && <LockNotice lock={lock} subject={lockedOne(session, selection)} />}
      {isOpen && kind === 'journey' && <FirstHint place="journey" />}
      {isOpen && (kind === 'card' || kind === 'stage') && <FirstHint place="subject" />}
      {kind === 'journey' && (isOpen ? <JourneyInspector /> : <ReadJourney />)}
      {kind === 'lane' && <LaneInspector key={id} lane={id} />}
      {kind === 'link' && <LinkInspector key={id} link={id} />}
      {kind === 'card' && isOpen && <CardInspector key={id} card={id} needs={needs} />}
      {kind === 'stage' && isOpen && <StageInspector key={id} stage={id} needs={needs} />}
      {kind === 'several' && isOpen && <SeveralInspector subjects={subjects} needs={needs} />}
      {['card', 'stage', 'several'].includes(kind) &&
        !isOpen &&
        subjects.map((subject) => <ReadSubject key={subject} subject={subject} />)}
    </aside>
  );
}

/** The first of what is selected that is locked. */
function lockedOne({ journey }: JourneySession, selection: readonly Id[]): Id {
  return selection.find((id) => lockOn(journey.get(), id) !== null) ?? '';
}
