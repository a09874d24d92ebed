import type { Id } from '../../../shared/journey/id.ts';
import { MOMENT_KINDS } from '../../../shared/journey/momentOfTruth.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { setMoment } from '../../actions/setMoment.ts';
import { MOMENT_KIND_WORDS } from '../../marks/markWords.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import { AssumedHint } from './AssumedHint.tsx';
import { SharedField } from '../fields/SharedField.tsx';

const NONE = 'none';
const KINDS = [
  { value: NONE, label: 'Not said' },
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
        label="Why it makes or breaks the relationship"
        step="Edit reason"
      />
      <Labelled label="Kind" value={moment.kind === null ? '' : MOMENT_KIND_WORDS[moment.kind].source}>
        <Select
          label="Kind"
          isLabelHidden
          value={moment.kind ?? NONE}
          options={KINDS}
          onChange={(kind) => {
            setMoment(session, [subject], { kind: MOMENT_KINDS.find((known) => known === kind) ?? null });
          }}
        />
      </Labelled>
    </>
  );
}
