import { rateAsAgreed, type AgreedRating } from '../../shared/changes/rateAsAgreed.ts';
import { setPainPoint } from '../../shared/changes/setPainPoint.ts';
import type { Id } from '../../shared/journey/id.ts';
import { lockOn } from '../../shared/journey/lockOn.ts';
import type { PainPoint } from '../../shared/journey/painPoint.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say, sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import { edit } from './edit.ts';

/**
 * Writes what people agreed on to the map, as one step of this person's history. Of several pain points those that
 * something locked holds are left out; answers how many were written.
 */
export function writeAgreed(session: JourneySession, ratings: readonly AgreedRating[]): number {
  const pains = painsById(session);
  const known = ratings.filter(({ id }) => pains.has(id));
  const free =
    known.length > 1 ? known.filter(({ id }) => lockOn(session.journey.get(), id) === null) : known;
  const subjects = new Set(
    (free.length > 0 ? free : known).flatMap(({ id }) => pains.get(id)?.subject ?? []),
  );
  const isWritten = edit(
    session,
    words('Write what was agreed'),
    () => rateAsAgreed(session.document, free),
    [...subjects],
  );
  if (!isWritten) return 0;
  const written = sayCount(
    free.length,
    '{count} pain point rated as agreed',
    '{count} pain points rated as agreed',
  );
  const left = known.length - free.length;
  session.announcement.set(
    left === 0 ? written : `${written} · ${sayCount(left, '{count} is locked', '{count} are locked')}`,
  );
  return free.length;
}

/** Marks a pain point as accepted: something is to be done about it. */
export function acceptPain(
  session: JourneySession,
  { id, subject }: Pick<PainPoint, 'id' | 'subject'>,
): void {
  const isDone = edit(
    session,
    words('Accept pain point'),
    () => setPainPoint(session.document, { id, status: 'accepted' }),
    [subject],
  );
  if (isDone) session.announcement.set(say('Pain point accepted'));
}

function painsById({ journey }: JourneySession): ReadonlyMap<Id, PainPoint> {
  const all = [...journey.get().marks.values()].flatMap(({ painPoints }) => painPoints);
  return new Map(all.map((pain) => [pain.id, pain]));
}
