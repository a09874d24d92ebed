import type { Id } from '../../../shared/journey/id.ts';
import { useJourney } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import { say } from '../../words/say.ts';

const NONE = 'none';

/** Which persona of the journey said something; not asked where the journey has none. */
export function PersonaField({
  value,
  onChange,
}: {
  readonly value: Id | null;
  readonly onChange: (persona: Id | null) => void;
}) {
  const personas = useJourney((snapshot) => snapshot.personas);
  if (personas.length === 0) return null;
  const known = personas.some(({ id }) => id === value) ? value : null;
  return (
    <Labelled label={say('Persona')}>
      <Select
        label={say('Persona')}
        isLabelHidden
        value={known ?? NONE}
        options={[
          { value: NONE, label: say('Not said') },
          ...personas.map(({ id, name }) => ({ value: id, label: name || say('Unnamed persona') })),
        ]}
        onChange={(chosen) => {
          onChange(chosen === NONE ? null : chosen);
        }}
      />
    </Labelled>
  );
}
