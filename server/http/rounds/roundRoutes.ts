import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  startRoundRequest,
  voteRequest,
  type Round,
  type RoundsAnswer,
} from '../../../shared/protocol/rounds.ts';
import { mayEdit, type Role } from '../../../shared/protocol/role.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import { newId } from '../../newId.ts';
import type { RoundRow, Vote } from '../../storage/rounds/rounds.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { hasGivenAll } from './hasGivenAll.ts';
import { presentRound, presentRounds } from './presentRound.ts';
import { readVotes } from './readVotes.ts';
import { writeRoute } from './writeRoute.ts';

const roundParams = journeyParams.extend({ round: z.string() });
const PATH = '/api/journeys/:id/rounds';

/** `/api/journeys/:id/rounds`: everybody rates by themselves, and then all look at what came out. */
export function roundRoutes(app: App, parts: Parts): void {
  readRoutes(app, parts);
  startRoute(app, parts);
  voteRoutes(app, parts);
  writeRoute(app, parts);
}

function readRoutes(app: App, { memberships, rounds }: Parts): void {
  app.get(PATH, { schema: { params: journeyParams } }, async (request): Promise<RoundsAnswer> => {
    const { id } = request.params;
    await authorise(memberships, request, id, mayReadJourney);
    const rows = await rounds.list(id);
    return presentRounds(rounds, rows, personOf(request).id);
  });

  app.get(`${PATH}/:round`, { schema: { params: roundParams } }, async (request): Promise<Round> => {
    const { id, round } = request.params;
    await authorise(memberships, request, id, mayReadJourney);
    const [row] = await rounds.list(id, round);
    if (row === undefined) throw noSuchRound();
    return presentRound(rounds, row, personOf(request).id);
  });
}

function startRoute(app: App, { memberships, rooms, rounds }: Parts): void {
  app.post(PATH, { schema: { params: journeyParams, body: startRoundRequest } }, async (request, reply) => {
    const { id } = request.params;
    const { kind, painPoints, dots } = request.body;
    const { id: person } = personOf(request);
    await authorise(memberships, request, id, mayEdit);
    const titles = await rooms.read(
      id,
      ({ marks }) =>
        new Map([...marks.values()].flatMap((on) => on.painPoints.map((pain) => [pain.id, pain.title]))),
    );
    if (titles === null) throw noSuchJourney();
    const asked = [...new Set(painPoints)].map((pain) => {
      const title = titles.get(pain);
      if (title === undefined) throw new Refusal('invalid-request', 'A pain point is not on the map.');
      return { id: pain, title: title.slice(0, 300).replaceAll('\0', '').toWellFormed() };
    });
    const refuseAnother = async (): Promise<void> => {
      if (await rounds.hasOpen(id))
        throw new Refusal('invalid-request', 'There is a round already; end that one first.');
    };
    await refuseAnother();
    const round = newId();
    try {
      await rounds.open({ id: round, kind, dots: kind === 'dots' ? dots : null }, id, person, asked);
    } catch (error) {
      // Somebody else may have started one since it was looked for.
      await refuseAnother();
      throw error;
    }
    rooms.tell(id, { type: 'news', of: 'rounds' });
    const [row] = await rounds.list(id, round);
    if (row === undefined) throw noSuchRound();
    return reply.code(201).send(await presentRound(rounds, row, person));
  });
}

function voteRoutes(app: App, { memberships, rooms, rounds }: Parts): void {
  app.put(
    `${PATH}/:round/votes`,
    { schema: { params: roundParams, body: voteRequest } },
    async (request): Promise<Round> => {
      const { id, round } = request.params;
      const { id: person } = personOf(request);
      await authorise(memberships, request, id, mayEdit);
      const row = await openRound(id, round);
      const votes = readVotes(row, request.body);
      const before = (await rounds.votesOf([round], person)).get(round) ?? [];
      await rounds.vote(round, person, votes);
      // Sixty people who rate twenty pain points have nothing to tell each other but how many of them have voted.
      if (stanceOf(row, before) !== stanceOf(row, votes)) rooms.tell(id, { type: 'news', of: 'rounds' });
      return presentRound(rounds, row, person);
    },
  );

  app.post(`${PATH}/:round/reveal`, { schema: { params: roundParams } }, async (request): Promise<Round> => {
    const { id, round } = request.params;
    const row = await ledRound(request, id, round);
    await rounds.end(round, 'revealed');
    rooms.tell(id, { type: 'news', of: 'rounds' });
    return presentRound(rounds, { ...row, state: 'revealed' }, personOf(request).id);
  });

  app.delete(`${PATH}/:round`, { schema: { params: roundParams } }, async (request, reply) => {
    const { id, round } = request.params;
    await ledRound(request, id, round);
    await rounds.end(round, 'cancelled');
    rooms.tell(id, { type: 'news', of: 'rounds' });
    return reply.code(204).send();
  });

  /** An open round that the person who asks leads, or owns the journey of. */
  async function ledRound(request: FastifyRequest, journey: string, round: string): Promise<RoundRow> {
    const role: Role = await authorise(memberships, request, journey, mayEdit);
    const row = await openRound(journey, round);
    if (role !== 'owner' && row.facilitator.id !== personOf(request).id)
      throw new Refusal('forbidden', 'Only who started the round can end it.');
    return row;
  }

  async function openRound(journey: string, round: string): Promise<RoundRow> {
    const [row] = await rounds.list(journey, round);
    if (row === undefined) throw noSuchRound();
    if (row.state !== 'open') throw new Refusal('invalid-request', 'This round is over.');
    return row;
  }
}

/** How much of what a round asks for somebody has given. */
function stanceOf(row: RoundRow, votes: readonly Vote[]): 'nothing' | 'some' | 'all' {
  if (votes.length === 0) return 'nothing';
  const dots = votes.reduce((sum, vote) => sum + (vote.dots ?? 0), 0);
  return hasGivenAll(row, { votes: votes.length, dots }) ? 'all' : 'some';
}

function noSuchRound(): Refusal {
  return new Refusal('not-found', 'There is no such round.');
}
