import { Toolbar } from '@base-ui/react/toolbar';
import { LockKeyhole } from 'lucide-react';
import type { Id } from '../../shared/journey/id.ts';
import { sevenNeeds } from '../../shared/needs/sevenNeeds.ts';
import { useJourney, useLock, useMayEdit, useSession } from '../model/useSession.ts';
import type { MenuState } from '../ui/Menu.tsx';
import { unlock } from '../actions/lockActions.ts';
import { say } from '../words/say.ts';
import { QuickButton } from './quick/QuickButton.tsx';
import { QuickChannel } from './quick/QuickChannel.tsx';
import { QuickEmotion } from './quick/QuickEmotion.tsx';
import styles from './QuickMarkBar.module.css';
import { QuickMenu } from './quick/QuickMenu.tsx';
import { QuickMoment } from './quick/QuickMoment.tsx';
import { QuickNeed } from './quick/QuickNeed.tsx';
import { QuickPain } from './quick/QuickPain.tsx';

/** The keys by which one moves in the bar, which must not move cards as well. */
const OWN_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', ' ']);

/** Floats above the selected cards or stage: every mark one or two presses away. Whoever shows it places it. */
export function QuickMarkBar({
  subjects,
  menu,
}: {
  readonly subjects: readonly Id[];
  readonly menu?: MenuState;
}) {
  const mayEdit = useMayEdit();
  const { view } = useSession();
  const [subject] = subjects;
  const lock = useLock(subjects);
  if (!mayEdit || subject === undefined) return null;
  return (
    <Toolbar.Root
      aria-label={say('Mark what is selected')}
      className={styles['bar']}
      onKeyDown={(event) => {
        if (OWN_KEYS.has(event.key)) event.stopPropagation();
        // Not the Escape of a popup, which is inside only for React.
        const isOwn = event.target instanceof Element && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && isOwn) view.get()?.focus();
      }}
    >
      {lock === null && <QuickMarks subjects={subjects} />}
      {lock !== null && <QuickUnlock subjects={subjects} />}
      <QuickMenu {...(menu && { state: menu })} />
    </Toolbar.Root>
  );
}

/** Every mark that can be made on what is selected. */
function QuickMarks({ subjects }: { readonly subjects: readonly Id[] }) {
  const isAllCards = useJourney((snapshot) => subjects.every((id) => snapshot.cards.has(id)));
  const [subject = ''] = subjects;
  return (
    <>
      <QuickMoment subjects={subjects} />
      {subjects.length === 1 && <QuickPain key={subject} subject={subject} />}
      <Toolbar.Separator className={styles['separator']} />
      {sevenNeeds.needs.map(({ id }, index) => (
        <QuickNeed key={id} subjects={subjects} need={id} keys={`${index + 1}`} />
      ))}
      <Toolbar.Separator className={styles['separator']} />
      <QuickEmotion subjects={subjects} />
      {isAllCards && <QuickChannel cards={subjects} />}
    </>
  );
}

/** In the place of the marks, for what is locked. */
function QuickUnlock({ subjects }: { readonly subjects: readonly Id[] }) {
  const session = useSession();
  return (
    <QuickButton
      label={say('Unlock')}
      onClick={() => {
        for (const id of subjects) unlock(session, id);
      }}
    >
      <LockKeyhole aria-hidden />
    </QuickButton>
  );
}
