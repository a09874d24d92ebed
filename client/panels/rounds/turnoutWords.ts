import type { Round } from '../../../shared/protocol/rounds.ts';
import { say, sayCount } from '../../words/say.ts';

/** How many people have voted in a round, and how many of them are through: never who, and never what. */
export function turnoutWords({ voters, finished }: Pick<Round, 'voters' | 'finished'>): string {
  if (voters === 0) return say('Nobody has voted yet');
  const through =
    finished === voters
      ? say('all of them are through')
      : sayCount(finished, '{count} of them is through', '{count} of them are through');
  return `${sayCount(voters, '{count} person has voted', '{count} people have voted')} · ${through}`;
}
