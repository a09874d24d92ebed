import type { Id } from '../../../shared/journey/id.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { ApiError, sentenceOf } from '../../api/apiError.ts';
import { giveVotes, listRounds, readRound } from '../../api/rounds.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { MutableStore, type Store } from '../../model/store.ts';
import { ownVotes, type OwnVotes } from './ownVotes.ts';
import { votesHere } from './votesHere.ts';

/** Keeps what a tab knows of the rounds of its journey, and what its person gives in them. */
export interface RoundKeeper {
  /** The newest first; `null` until the server has told them. */
  readonly rounds: Store<readonly Round[] | null>;
  readonly votes: OwnVotes;
  /** The round over whose results one is, by its id; `null` for the way to a new one. */
  readonly shown: MutableStore<string | null>;
  /** What the next round is about, if that was chosen elsewhere. */
  readonly choice: MutableStore<readonly Id[] | null>;
  /** Whether the panel was opened by a round that began: then it leaves the keyboard where it is. */
  readonly isQuiet: MutableStore<boolean>;
  /** Puts a round as the server told it among the others. */
  take(round: Round): void;
  /** Asks the server for all of them. */
  ask(): Promise<void>;
  /** Follows the server until the returned function is called. */
  follow(): () => void;
}

/** With a whole room voting there is news all the time: it is looked for so often at most. */
const EVERY_MS = 1_500;

/** Keeps the rounds of a journey true. `onRefused` hears why the server did not take votes. */
export function roundKeeper(
  { journeyId, news, person, role, saveStatus }: JourneySession,
  onRefused: (sentence: string) => void,
): RoundKeeper {
  const rounds = new MutableStore<readonly Round[] | null>(null);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAsked = -Infinity;

  const take = (round: Round): void => {
    const before = rounds.get() ?? [];
    const known = before.find(({ id }) => id === round.id);
    // An answer from before the end may come after the news of it; nothing opens again.
    if (known !== undefined && known.state !== 'open' && round.state === 'open') return;
    rounds.set(known === undefined ? [round, ...before] : before.map((one) => (one === known ? round : one)));
    if (round.state === 'open') votes.take(round);
  };
  const votes = ownVotes(async (round, given) => {
    try {
      take(await giveVotes(journeyId, round, given));
      return true;
    } catch (error) {
      if (error instanceof ApiError && (error.code === 'unavailable' || error.code === 'too-many-requests'))
        return false;
      onRefused(sentenceOf(error));
      void ask();
      return true;
    }
  }, votesHere(person.id));
  const ask = async (): Promise<void> => {
    const asked = ++turn;
    lastAsked = performance.now();
    try {
      const open = openRound(rounds.get());
      // Of all rounds only what is open changes while it is.
      if (open !== null && rounds.get() !== null) {
        const round = await readRound(journeyId, open.id);
        if (asked === turn) take(round);
        return;
      }
      const all = await listRounds(journeyId);
      if (asked !== turn) return;
      rounds.set(all);
      const now = openRound(all);
      if (now !== null) votes.take(now);
    } catch {
      // What was told before stays; with the next news, or the connection, it is asked for again.
    }
  };
  const askSoon = (): void => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        void ask();
      },
      Math.max(0, lastAsked + EVERY_MS - performance.now()),
    );
  };

  return {
    rounds,
    votes,
    shown: new MutableStore<string | null>(null),
    choice: new MutableStore<readonly Id[] | null>(null),
    isQuiet: new MutableStore(false),
    take,
    ask,
    follow: () => {
      let told = news.get().rounds;
      const hearNews = (): void => {
        if (news.get().rounds !== told) askSoon();
        told = news.get().rounds;
      };
      const askIfThere = (): void => {
        if (saveStatus.get() !== 'offline' && document.visibilityState === 'visible') askSoon();
        else votes.flush();
      };
      let wasOffline = saveStatus.get() === 'offline';
      const hearStatus = (): void => {
        const isOffline = saveStatus.get() === 'offline';
        if (wasOffline && !isOffline) askSoon();
        wasOffline = isOffline;
      };
      const stops = [news.subscribe(hearNews), saveStatus.subscribe(hearStatus), role.subscribe(askSoon)];
      document.addEventListener('visibilitychange', askIfThere);
      void ask();
      return () => {
        turn++;
        clearTimeout(timer);
        timer = undefined;
        votes.flush();
        votes.stop();
        document.removeEventListener('visibilitychange', askIfThere);
        for (const stop of stops) stop();
      };
    },
  };
}

/** The round that is going on. */
export function openRound(rounds: readonly Round[] | null): Round | null {
  return rounds?.find(({ state }) => state === 'open') ?? null;
}
