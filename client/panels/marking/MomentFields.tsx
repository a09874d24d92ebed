import type { Id } from '../../../shared/journey/id.ts';
import { MOMENT_STATES, STAKES, type MomentOfTruth } from '../../../shared/journey/momentOfTruth.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { setMoment } from '../../actions/setMoment.ts';
import { MOMENT_WORDS, STAKE_WORDS } from '../../../shared/marks/markNames.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import { say } from '../../words/say.ts';

const STATES = MOMENT_STATES.map((value) => ({
  value,
  label: MOMENT_WORDS[value],
  picture: <MomentMark state={value} size={20} />,
}));

/** How moments of truth go today, and how much rides on them. */
export function MomentFields({ subjects }: { readonly subjects: readonly Id[] }) {
  const session = useSession();
  const state = useCommon(subjects, (snapshot, id) => marksOf(snapshot, id).momentOfTruth?.state ?? null);
  const stake = useCommon(subjects, (snapshot, id) => marksOf(snapshot, id).momentOfTruth?.stake ?? null);
  return (
    <>
      <Choice
        label={say('How it goes today')}
        value={state === DIFFERS ? null : state}
        options={STATES.map((option) => ({ ...option, label: say(option.label) }))}
        onChange={(chosen) => {
          if (chosen !== null) setMoment(session, subjects, { state: chosen });
        }}
      />
      <Labelled
        label={say('What is at stake')}
        value={stake === null || stake === DIFFERS ? '' : say(STAKE_WORDS[stake])}
      >
        <SegmentedControl
          label={say('What is at stake')}
          value={stake === null || stake === DIFFERS ? null : `${stake}`}
          options={STAKES.map((value) => ({
            value: `${value}`,
            label: `${value} ${say(STAKE_WORDS[value])}`,
            icon: <Dots count={value} />,
          }))}
          onChange={(chosen) => {
            if (chosen !== null)
              setMoment(session, subjects, { stake: Number(chosen) as MomentOfTruth['stake'] });
          }}
        />
      </Labelled>
    </>
  );
}

function Dots({ count }: { readonly count: number }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <circle key={index} cx={8 + (index - (count - 1) / 2) * 5} cy={8} r={1.9} fill="currentColor" />
      ))}
    </svg>
  );
}
