import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useCard } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { CareFields } from './CareFields.tsx';

/** Who answers for a card, and when somebody should look at it again; closed until it is used. */
export function CareSection({ card }: { readonly card: Id }) {
  const record = useCard(card);
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (record === null) return null;
  const isUsed = record.owner !== null || record.reviewOn !== null;
  // Once open it stays so: a field that is emptied must not vanish from under the hand.
  if (isUsed && chosen === null) setChosen(true);
  return (
    <Section title={say('Owner and review')} isOpen={chosen ?? isUsed} onToggle={setChosen}>
      <CareFields card={card} owner={record.owner} reviewOn={record.reviewOn} />
    </Section>
  );
}
