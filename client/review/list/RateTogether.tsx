import { Link } from 'wouter';
import type { Finding } from '../../../shared/protocol/review.ts';
import buttonStyles from '../../ui/Button.module.css';
import { say } from '../../words/say.ts';

/** Leads to a round about the selected pain points, on the map of their journey; nothing unless it is one journey's, which the reader may edit. */
export function RateTogether({ findings }: { readonly findings: readonly Finding[] }) {
  const [first] = findings;
  const canRate = findings.every(
    ({ journey, kind, mayEdit }) => kind === 'pain' && mayEdit && journey === first?.journey,
  );
  if (first === undefined || !canRate) return null;
  const asked = new URLSearchParams(findings.map(({ id }) => ['round', id]));
  return (
    <Link
      href={`/journeys/${encodeURIComponent(first.journey)}?${asked.toString()}`}
      className={buttonStyles['button'] ?? ''}
    >
      {say('Rate together')}
    </Link>
  );
}
