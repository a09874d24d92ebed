import type { Id } from '../../../shared/journey/id.ts';
import type { GivenVote, GivenVotes } from './ownVotes.ts';
import type { KeptVotes } from './votesHere.ts';

const NOTHING: GivenVote = { severity: null, frequency: null, dots: 0 };

/**
 * What a person gave in a round on two devices: for the pain points that were touched on this one what was given here, for all
 * others what the server has. Of `most` dots (null for ratings) those here get what is left by the others.
 */
export function mergeVotes(
  { votes, base }: Pick<KeptVotes, 'votes' | 'base'>,
  server: GivenVotes,
  most: number | null,
): GivenVotes {
  const touched = [...votes].filter(([id, vote]) => isTouched(vote, base.get(id), server.get(id)));
  const merged = new Map<Id, GivenVote>(server);
  for (const [id] of touched) merged.delete(id);
  let left = most ?? 0;
  for (const { dots } of merged.values()) left -= dots;
  for (const [id, vote] of touched) {
    const dots = Math.max(0, Math.min(vote.dots, left));
    left -= dots;
    merged.set(id, { ...vote, dots });
  }
  return merged;
}

/** Half a rating says nothing against a whole one. */
function isTouched(vote: GivenVote, before: GivenVote = NOTHING, server: GivenVote | undefined): boolean {
  const isHalf = (vote.severity === null) !== (vote.frequency === null);
  if (isHalf) return server === undefined;
  return (
    vote.severity !== before.severity || vote.frequency !== before.frequency || vote.dots !== before.dots
  );
}
