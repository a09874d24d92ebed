import type { Id } from '../../../shared/journey/id.ts';
import { MOMENT_STATES } from '../../../shared/journey/momentOfTruth.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { setMoment } from '../../actions/setMoment.ts';
import { DiamondIcon } from '../../marks/DiamondIcon.tsx';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { MomentDetails } from './MomentDetails.tsx';
import { MomentFields } from './MomentFields.tsx';
import { Section } from '../fields/Section.tsx';
import { Switch } from '../fields/Switch.tsx';
import { say } from '../../words/say.ts';

/** Whether stages or cards make or break the relationship (Carlzon 1987), and how they go today. */
export function MomentSection({ subjects }: { readonly subjects: readonly Id[] }) {
  const session = useSession();
  const marked = useJourney(
    (snapshot) => subjects.filter((id) => marksOf(snapshot, id).momentOfTruth !== null).length,
  );
  const state = useJourney((snapshot) => {
    const states = subjects.map((id) => marksOf(snapshot, id).momentOfTruth?.state);
    return MOMENT_STATES.findLast((worst) => states.includes(worst)) ?? null;
  });
  const isMarked = marked === subjects.length;
  const [subject] = subjects;
  return (
    <Section
      icon={state === null ? <DiamondIcon /> : <MomentMark state={state} />}
      title={say('Moment of truth')}
      {...(subjects.length > 1 ? { count: marked } : {})}
      isOpen={isMarked}
      action={
        <Switch
          label={say('Moment of truth')}
          isOn={isMarked}
          onChange={(isOn) => {
            setMoment(session, subjects, isOn ? {} : null);
          }}
        />
      }
    >
      <MomentFields subjects={subjects} />
      {subjects.length === 1 && subject !== undefined && <MomentDetails subject={subject} />}
    </Section>
  );
}
