import { addCards } from '../../shared/changes/addCards.ts';
import { addStage } from '../../shared/changes/addStage.ts';
import { placeClip, readClip } from '../../shared/journey/clip.ts';
import { onlyCards, type JourneyFragment } from '../../shared/journey/content.ts';
import { placeTable } from '../../shared/journey/placeTable.ts';
import { readTextTable, type Table } from '../../shared/journey/textTable.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';
import type { Spot } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { formatNumber, say, sayCount } from '../words/say.ts';
import { bringPictures, picturesToBring } from './bringPictures.ts';
import { canEdit, edit } from './edit.ts';
import { readHtmlTable } from './htmlTable.ts';
import type { Pasted } from './pasted.ts';

/** More cards than this no table makes at once; nobody would find their way through them. */
const MOST_CARDS = 1000;
const MOST_STAGES = 60;

/**
 * Pastes at a spot, as one step: cards of Waymark as they were, else a table as cards, else each line of a text as one.
 * Answers whether there was anything to paste; what is too much is refused in words.
 */
export function pasteInto(session: JourneySession, pasted: Pasted, spot: Spot): boolean {
  if (!canEdit(session)) return false;
  const web = readHtmlTable(pasted.html);
  const clip = readClip(pasted.clip) ?? readClip(web?.clip ?? '');
  if (clip !== null) {
    const paste = (): void => {
      addPasted(session, placeClip(clip, session.journey.get(), spot, session.newId), []);
    };
    const pictures = picturesToBring(session, clip);
    if (pictures === null) paste();
    else
      void bringPictures(session, pictures).then((problem) => {
        paste();
        if (problem !== null) session.announcement.set(problem);
      });
    return true;
  }
  const table = web !== null && web.table.length > 0 ? web.table : readTextTable(pasted.text);
  if (table.length === 0) return false;
  const refusal = refusalOf(session, table);
  if (refusal !== null) {
    session.announcement.set(refusal);
    return true;
  }
  const snapshot = session.journey.get();
  const columns = snapshot.stages
    .map(({ id }) => id)
    .filter((id) => id === spot.stage || hasOwnColumn(snapshot, id));
  const { cards, stages } = placeTable(table, snapshot, columns, spot, session.newId);
  if (cards.length === 0) return false;
  addPasted(session, onlyCards(cards), stages);
  return true;
}

function refusalOf(session: JourneySession, table: Table): string | null {
  const cards = table.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);
  if (cards > MOST_CARDS)
    return say('Nothing was pasted: this would make {count} cards, and one paste makes at most {most}', {
      count: formatNumber(cards),
      most: formatNumber(MOST_CARDS),
    });
  const columns = Math.max(...table.map((row) => row.length));
  if (columns + session.journey.get().stages.length > MOST_STAGES && columns > 1)
    return say('Nothing was pasted: {count} columns are more stages than one map can show', {
      count: formatNumber(columns),
    });
  return null;
}

function addPasted(
  session: JourneySession,
  fragment: JourneyFragment,
  stages: readonly { readonly id: string; readonly name: string }[],
): void {
  const { length } = fragment.cards;
  const isDone = edit(
    session,
    sayCount(length, 'Paste {count} card', 'Paste {count} cards'),
    () => {
      for (const { id, name } of stages) addStage(session.document, { id, name, before: null });
      addCards(session.document, fragment);
    },
    fragment.cards.flatMap(({ place }) => [place.stage, place.lane]),
  );
  if (!isDone) return;
  session.selection.set(fragment.cards.map(({ id }) => id));
  const said = sayCount(length, 'Pasted {count} card', 'Pasted {count} cards');
  const added = sayCount(stages.length, 'and added {count} stage', 'and added {count} stages');
  session.announcement.set(stages.length === 0 ? said : `${said}, ${added}`);
}
