import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { MOMENT_STATES } from '../../../shared/journey/momentOfTruth.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { setMoment } from '../../actions/setMoment.ts';
import { momentWords } from '../../marks/markWords.ts';
import { DiamondIcon } from '../../marks/DiamondIcon.tsx';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { MomentFields } from '../marking/MomentFields.tsx';
import { QuickButton } from './QuickButton.tsx';
import { QuickPopover } from './QuickPopover.tsx';
import styles from '../QuickMarkBar.module.css';
import { say } from '../../words/say.ts';

/** The diamond of the quick-mark bar: the first press marks, and every press opens how it goes. */
export function QuickMoment({ subjects }: { readonly subjects: readonly Id[] }) {
  const session = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const state = useJourney((snapshot) => {
    const states = subjects.map((subject) => marksOf(snapshot, subject).momentOfTruth?.state);
    return MOMENT_STATES.findLast((worst) => states.includes(worst)) ?? null;
  });
  return (
    <QuickPopover
      title={say('Moment of truth')}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (open && state === null) setMoment(session, subjects, { state: 'mixed' });
        setIsOpen(open);
      }}
      trigger={
        <QuickButton label={state === null ? say('Moment of truth') : momentWords(state)} keys="M">
          {state === null ? <DiamondIcon /> : <MomentMark state={state} />}
        </QuickButton>
      }
    >
      <MomentFields subjects={subjects} />
      <Button
        kind="quiet"
        className={styles['end']}
        onClick={() => {
          setMoment(session, subjects, null);
          setIsOpen(false);
        }}
      >
        {say('Not a moment of truth')}
      </Button>
    </QuickPopover>
  );
}
