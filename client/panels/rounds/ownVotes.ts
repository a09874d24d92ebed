import type { Id } from '../../../shared/journey/id.ts';
import type { Frequency, Severity } from '../../../shared/journey/painPoint.ts';
import type { Round, VoteRequest } from '../../../shared/protocol/rounds.ts';
import { MutableStore, type Store } from '../../model/store.ts';
import { mergeVotes } from './mergeVotes.ts';
import type { VotesHere } from './votesHere.ts';

/** What a person has given one pain point so far; a rating counts once it has both. */
export interface GivenVote {
  readonly severity: Severity | null;
  readonly frequency: Frequency | null;
  readonly dots: number;
}

/** What a person has given in a round, by pain point. */
export type GivenVotes = ReadonlyMap<Id, GivenVote>;

/** Whether the server has what was given: `waiting` is after it could not be reached. */
export type SendState = 'sent' | 'sending' | 'waiting';

/** One person's votes in the round that is open: kept while its panel is closed, and sent as they are given. */
export interface OwnVotes {
  readonly given: Store<GivenVotes>;
  readonly state: Store<SendState>;
  /** Takes what the server knows of a round; of the same round only what one has nothing newer for. */
  take(round: Round): void;
  give(painPoint: Id, vote: Partial<GivenVote>): void;
  /** Sends at once what waits for more. */
  flush(): void;
  stop(): void;
}

const NOTHING: GivenVote = { severity: null, frequency: null, dots: 0 };
/** Who rates severity rates frequency next: both go together. */
const PAUSE_MS = 400;
const RETRY_MS = 3_000;

/**
 * Keeps one person's votes. `send` gives all of them to the server; it answers `false` when they are to be sent again.
 * What the server does not have yet is kept on the device (`here`), and taken up again by the next page.
 */
export function ownVotes(
  send: (round: string, votes: VoteRequest) => Promise<boolean>,
  here: VotesHere,
): OwnVotes {
  const given = new MutableStore<GivenVotes>(new Map());
  const state = new MutableStore<SendState>('sent');
  let round: Pick<Round, 'id' | 'kind'> | null = null;
  /** What the server had when what is to be sent was given. */
  let base: GivenVotes = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;

  /** Half a rating is known here only; all of them are while any is still to be sent. */
  const keepHere = (): void => {
    if (round === null) return;
    const isSent = state.get() === 'sent';
    const votes = [...given.get()].filter(([, vote]) => !isSent || isHalf(vote));
    here.keep(round.id, { isSent, votes: new Map(votes), base });
  };
  const sendSoon = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void sendNow(), pause);
  };
  const sendNow = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (round === null || isSending) return;
    const { id } = round;
    const sent = given.get();
    isSending = true;
    const isTaken = await send(id, voteRequestOf(round, sent));
    isSending = false;
    // A new round may have begun meanwhile.
    const isChanged = round.id !== id || given.get() !== sent;
    if (isTaken && round.id === id) base = sent;
    if (isTaken && !isChanged) {
      state.set('sent');
      keepHere();
    } else if (state.get() !== 'sent') {
      if (!isTaken) state.set('waiting');
      sendSoon(isTaken ? PAUSE_MS : RETRY_MS);
    }
  };

  return {
    given,
    state,
    take: (told) => {
      const isOther = round?.id !== told.id;
      if (!isOther && state.get() !== 'sent') return;
      round = told;
      const before = given.get();
      const next = new Map(
        told.mine.map(({ painPoint, severity, frequency, dots }) => [
          painPoint,
          { severity, frequency, dots: dots ?? 0 },
        ]),
      );
      const kept = isOther ? here.read(told.id) : { isSent: true, votes: before, base };
      base = new Map(next);
      if (!kept.isSent) {
        given.set(mergeVotes(kept, next, told.dots));
        state.set('sending');
        sendSoon(PAUSE_MS);
        return;
      }
      for (const [id, vote] of kept.votes) if (!next.has(id) && isHalf(vote)) next.set(id, vote);
      if (isOther) state.set('sent');
      if (isOther || !isSame(before, next)) given.set(next);
    },
    give: (painPoint, vote) => {
      const before = given.get().get(painPoint) ?? NOTHING;
      const next = { ...before, ...vote };
      given.set(new Map(given.get()).set(painPoint, next));
      if (!isHalf(next) && state.get() === 'sent') state.set('sending');
      keepHere();
      if (!isHalf(next)) sendSoon(PAUSE_MS);
    },
    flush: () => {
      if (timer !== undefined) void sendNow();
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** What goes to the server: ratings that are whole, and pain points that have dots. */
function voteRequestOf({ kind }: Pick<Round, 'kind'>, given: GivenVotes): VoteRequest {
  if (kind === 'dots')
    return {
      dots: [...given].flatMap(([painPoint, { dots }]) => (dots > 0 ? { painPoint, dots } : [])),
    };
  return {
    ratings: [...given].flatMap(([painPoint, { severity, frequency }]) =>
      severity === null || frequency === null ? [] : { painPoint, severity, frequency },
    ),
  };
}

function isHalf({ severity, frequency }: GivenVote): boolean {
  return (severity === null) !== (frequency === null);
}

function isSame(a: GivenVotes, b: GivenVotes): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([id, { severity, frequency, dots }]) => {
    const other = b.get(id);
    return other?.severity === severity && other.frequency === frequency && other.dots === dots;
  });
}

/** For how many pain points of a round somebody has given all, and of dots how many. */
export function givenCount(
  { kind, painPoints }: Pick<Round, 'kind' | 'painPoints'>,
  given: GivenVotes,
): number {
  const votes = painPoints.flatMap(({ id }) => given.get(id) ?? []);
  if (kind === 'dots') return votes.reduce((sum, { dots }) => sum + dots, 0);
  return votes.filter(({ severity, frequency }) => severity !== null && frequency !== null).length;
}
