import type { Id } from '../../../shared/journey/id.ts';
import { MOMENT_KINDS } from '../../../shared/journey/momentOfTruth.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { setMoment } from '../../actions/setMoment.ts';
import { MOMENT_KIND_WORDS } from '../../../shared/marks/markNames.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import { FindingHistory } from '../history/FindingHistory.tsx';
import { AssumedHint } from './AssumedHint.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const NONE = 'none';
const KINDS = [
  { value: NONE, label: words('Not said') },
  ...MOMENT_KINDS.map((value) => ({ value, label: MOMENT_KIND_WORDS[value].label })),
];

/** Why a subject is a moment of truth, and which kind of one, with who named that kind. */
export function MomentDetails({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const moment = useJourney((snapshot) => marksOf(snapshot, subject).momentOfTruth);
  if (moment === null) return null;
  return (
    <>
      <AssumedHint claim={moment} />
      <SharedField
        text={{ collection: 'momentsOfTruth', id: moment.id, field: 'reason' }}
        label={say('Why it makes or breaks the relationship')}
        step={words('Edit reason')}
      />
      <Labelled label={say('Kind')} value={moment.kind === null ? '' : MOMENT_KIND_WORDS[moment.kind].source}>
        <Select
          label={say('Kind')}
          isLabelHidden
          value={moment.kind ?? NONE}
          options={KINDS.map(({ value, label }) => ({ value, label: say(label) }))}
          onChange={(kind) => {
            setMoment(session, [subject], { kind: MOMENT_KINDS.find((known) => known === kind) ?? null });
          }}
        />
      </Labelled>
      <FindingHistory kind="moment" id={moment.id} about={say('Moment of truth')} />
    </>
  );
}
