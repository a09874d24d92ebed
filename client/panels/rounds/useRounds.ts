import { useEffect, useMemo } from 'react';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { useSession } from '../../model/useSession.ts';
import { useToast } from '../../ui/useToast.ts';
import { say, sayCount } from '../../words/say.ts';
import { openRound, roundKeeper, type RoundKeeper } from './roundKeeper.ts';

/** In the address: the pain points of the round that is to begin. */
const CHOSEN = 'round';
/** In the address: the round whose results are asked for; empty for what goes on. */
const ASKED = 'rounds';

/** Keeps the rounds of the journey, tells when one begins or ends, and shows what is asked of this person. */
export function useRounds(): RoundKeeper {
  const session = useSession();
  const toast = useToast();
  const keeper = useMemo(
    () =>
      roundKeeper(session, (text) => {
        toast({ text, isProblem: true });
      }),
    [session, toast],
  );
  useEffect(() => {
    const stopTelling = tellTurns(session, keeper);
    const stopFollowing = keeper.follow();
    return () => {
      stopTelling();
      stopFollowing();
    };
  }, [session, keeper]);
  useEffect(() => {
    const address = new URL(location.href);
    const chosen = address.searchParams.getAll(CHOSEN);
    const asked = address.searchParams.get(ASKED);
    if (chosen.length === 0 && asked === null) return;
    if (chosen.length > 0) keeper.choice.set(chosen);
    keeper.shown.set(asked === '' ? null : asked);
    session.viewing.side.set('round');
    // Once: after that the address says no more of it.
    address.searchParams.delete(CHOSEN);
    address.searchParams.delete(ASKED);
    history.replaceState(history.state, '', address);
  }, [session, keeper]);
  return keeper;
}

/** Says when a round begins and how it ends, and opens what is to be rated beside the journey, unless that disturbs. */
function tellTurns(session: JourneySession, keeper: RoundKeeper): () => void {
  let before: Round | null = null;
  return keeper.rounds.subscribe(() => {
    const all = keeper.rounds.get() ?? [];
    const now = openRound(all);
    const ended = all.find(({ id, state }) => id === before?.id && state !== 'open');
    const isNew = now !== null && now.id !== before?.id;
    before = now;
    if (isNew) begin(session, keeper, now);
    else if (ended !== undefined) end(session, keeper, ended);
  });
}

function begin(
  { announcement, person, role, viewing }: JourneySession,
  keeper: RoundKeeper,
  round: Round,
): void {
  keeper.shown.set(null);
  if (round.facilitator.id === person.id) return;
  // What it asks is read where it stands, in the panel or the bar.
  announcement.set(say('{name} has begun a round', { name: round.facilitator.name }));
  // Nobody is taken away from what they write.
  if (!mayEdit(role.get()) || viewing.side.get() !== 'details' || isTyping()) return;
  keeper.isQuiet.set(true);
  viewing.side.set('round');
}

function end({ announcement, person, viewing }: JourneySession, keeper: RoundKeeper, round: Round): void {
  const isOwn = round.facilitator.id === person.id;
  if (round.state === 'revealed') {
    keeper.shown.set(round.id);
    announcement.set(say('The round is over: what came out can be seen now'));
  } else {
    announcement.set(say('The round was cancelled'));
    if (!isOwn && viewing.side.get() === 'round') viewing.side.set('details');
  }
}

/** What a round asks of everybody, in a sentence. */
export function askWords({ kind, dots, facilitator: { name }, painPoints }: Round): string {
  return kind === 'rating'
    ? sayCount(
        painPoints.length,
        '{name} asks everybody to rate {count} pain point',
        '{name} asks everybody to rate {count} pain points',
        { name },
      )
    : sayCount(
        dots ?? 0,
        '{name} asks everybody to give {count} dot',
        '{name} asks everybody to give {count} dots',
        { name },
      );
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;
}
