import { z } from 'zod';
import { rateAsAgreed } from '../../../shared/changes/rateAsAgreed.ts';
import type { JourneyDocument } from '../../../shared/document/journeyDocument.ts';
import { readJourney } from '../../../shared/document/journeyReader.ts';
import { lockOn } from '../../../shared/journey/lockOn.ts';
import { writeRatingRequest, type Round, type WriteRatingRequest } from '../../../shared/protocol/rounds.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { presentRound } from './presentRound.ts';

const roundParams = journeyParams.extend({ round: z.string() });

/** `POST /api/journeys/:id/rounds/:round/write`: what was agreed on goes to the map. */
export function writeRoute(app: App, { memberships, rooms, rounds, review }: Parts): void {
  app.post(
    '/api/journeys/:id/rounds/:round/write',
    { schema: { params: roundParams, body: writeRatingRequest } },
    async (request): Promise<Round> => {
      const { id, round } = request.params;
      const { id: person } = personOf(request);
      const { painPoint } = request.body;
      await authorise(memberships, request, id, mayEdit);
      const [row] = await rounds.list(id, round);
      if (row === undefined) throw new Refusal('not-found', 'There is no such round.');
      if (row.state !== 'revealed' || row.kind !== 'rating')
        throw new Refusal('invalid-request', 'Nothing has come out of this round yet.');
      if (row.painPoints.every((one) => one.id !== painPoint))
        throw new Refusal('invalid-request', 'This round was not about that pain point.');
      let refused: Refusal | null = null;
      await rooms.edit(
        id,
        (document) => {
          refused = write(document, request.body);
        },
        person,
      );
      if (refused !== null) throw refused;
      await review.index.bringIn(id);
      await rounds.markWritten(round, painPoint);
      rooms.tell(id, { type: 'news', of: 'rounds' });
      const [now = row] = await rounds.list(id, round);
      return presentRound(rounds, now, person);
    },
  );
}

function write(
  document: JourneyDocument,
  { painPoint: id, severity, frequency }: WriteRatingRequest,
): Refusal | null {
  const snapshot = readJourney(document);
  const pain = [...snapshot.marks.values()]
    .flatMap(({ painPoints }) => painPoints)
    .find((one) => one.id === id);
  if (pain === undefined) return new Refusal('not-found', 'This pain point is not on the map any more.');
  if (lockOn(snapshot, pain.subject) !== null)
    return new Refusal('forbidden', 'It is locked; unlock it on its board first.');
  rateAsAgreed(document, [{ id, severity, frequency }]);
  return null;
}
