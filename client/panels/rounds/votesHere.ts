import type { Id } from '../../../shared/journey/id.ts';
import { FREQUENCIES, SEVERITIES } from '../../../shared/journey/painPoint.ts';
import { keepOnDevice, keptOnDevice } from '../../ui/keptOnDevice.ts';
import type { GivenVote, GivenVotes } from './ownVotes.ts';

/** What a person has given in a round and the server does not have. */
export interface KeptVotes {
  /** Whether the server has all that is whole; then only halves of ratings are kept. */
  readonly isSent: boolean;
  readonly votes: GivenVotes;
  /** What the server had when they were given. */
  readonly base: GivenVotes;
}

/** Where a page leaves for the next one what it could not send. */
export interface VotesHere {
  read(round: Id): KeptVotes;
  keep(round: Id, kept: KeptVotes): void;
}

const NOTHING: KeptVotes = { isSent: true, votes: new Map(), base: new Map() };

/** The votes of one person, the last round's only, on this device. */
export function votesHere(person: string): VotesHere {
  const key = `waymark:votes:${person}`;
  return {
    read: (round) => {
      try {
        return keptOf(JSON.parse(keptOnDevice(key) ?? 'null'), round);
      } catch {
        return NOTHING;
      }
    },
    keep: (round, { isSent, votes, base }) => {
      keepOnDevice(key, JSON.stringify({ round, isSent, votes: [...votes], base: [...base] }));
    },
  };
}

/** Reads what lies there as votes in a round; whatever else it is counts as nothing. */
function keptOf(told: unknown, round: Id): KeptVotes {
  if (typeof told !== 'object' || told === null || !('round' in told) || told.round !== round) return NOTHING;
  const { votes, base, isSent } = told as Readonly<Record<string, unknown>>;
  return { isSent: isSent !== false, votes: votesIn(votes), base: votesIn(base) };
}

function votesIn(told: unknown): GivenVotes {
  const votes = new Map<Id, GivenVote>();
  if (!Array.isArray(told)) return votes;
  for (const entry of told as readonly unknown[]) {
    const [id, vote]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof id !== 'string' || typeof vote !== 'object' || vote === null) continue;
    const { severity, frequency, dots } = vote as Readonly<Record<string, unknown>>;
    votes.set(id, {
      severity: SEVERITIES.find((one) => one === severity) ?? null,
      frequency: FREQUENCIES.find((one) => one === frequency) ?? null,
      dots: typeof dots === 'number' && Number.isInteger(dots) && dots > 0 ? dots : 0,
    });
  }
  return votes;
}
