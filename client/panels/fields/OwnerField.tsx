import { useEffect, useEffectEvent, useState } from 'react';
import type { Owner } from '../../../shared/journey/owner.ts';
import { listMembers } from '../../api/links.ts';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { DraftField } from './DraftField.tsx';
import { ownerNamed } from './ownerNamed.ts';

/** Who answers for something: anybody's name, with the people of the journey offered. */
export function OwnerField({
  value,
  onKeep,
}: {
  readonly value: Owner | null;
  readonly onKeep: (owner: Owner | null) => void;
}) {
  const { journeyId } = useSession();
  const [members, setMembers] = useState<readonly { readonly id: string; readonly name: string }[]>([]);
  /** What was typed before it could be told who is called so. */
  const [unknown, setUnknown] = useState<string | null>(null);
  const recognise = useEffectEvent((people: typeof members) => {
    if (unknown === null) return;
    const owner = ownerNamed(unknown, people);
    // What was written there meanwhile stays.
    if (owner?.person != null && value?.person === null && value.name === unknown) onKeep(owner);
  });
  useEffect(() => {
    recognise(members);
  }, [members]);
  return (
    <DraftField
      label={say('Owner')}
      value={value?.name ?? ''}
      placeholder={say('A person or a team')}
      maxLength={200}
      suggestions={[...new Set(members.map(({ name }) => name))]}
      onFocus={() => {
        if (members.length > 0) return;
        // Without them one types the name, which is as good: offline, and for those who may not see the list.
        listMembers(journeyId).then(setMembers, () => undefined);
      }}
      understand={(typed) => ({ value: ownerNamed(typed, members) })}
      onKeep={(owner) => {
        setUnknown(members.length === 0 ? (owner?.name ?? null) : null);
        onKeep(owner);
      }}
    />
  );
}
