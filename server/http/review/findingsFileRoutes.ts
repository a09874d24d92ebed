import { findingCells, findingColumns } from '../../../shared/formats/findings/findingColumns.ts';
import type { WrittenCell } from '../../../shared/formats/xlsx/workbook.ts';
import {
  exportQuery,
  FINDING_COLUMNS,
  type FindingColumn,
  type FindingFacet,
} from '../../../shared/protocol/review.ts';
import { fetchWords } from '../../../shared/words/fetchWords.ts';
import type { Words } from '../../../shared/words/wordsOf.ts';
import { localeTag } from '../../journeys/localeTag.ts';
import { Turns } from '../../journeys/turns.ts';
import type { DueDays } from '../../storage/review/facetColumns.ts';
import type { FindingSearch } from '../../storage/review/findingsWhere.ts';
import type { ListShape } from '../../storage/review/findingList.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { presentFinding } from './presentFinding.ts';
import { readSearch } from './readSearch.ts';
import { SHEET_FORMATS, sheetInThread, type SheetFormat } from './sheetInThread.ts';

/** Rows of one file; nobody reads more. */
const MOST_ROWS = 100_000;
const BATCH = 5000;
const AT_ONCE = 2;
const MAY_WAIT = 20;

const fileQuery = exportQuery.extend({
  locale: localeTag.describe('The language of the titles, and of what Waymark itself calls things.'),
});

/** `/api/review/export.csv` and `.xlsx`: all pages of a list, in the columns and the order that are shown. */
export function findingsFileRoutes(app: App, parts: Parts): void {
  const turns = new Turns(AT_ONCE, MAY_WAIT);
  for (const format of Object.keys(SHEET_FORMATS) as SheetFormat[])
    app.get(
      `/api/review/export.${format}`,
      { schema: { querystring: fileQuery }, config: { rateLimit: ROUTE_LIMITS.review } },
      async (request, reply) => {
        if (turns.areTaken)
          throw new Refusal(
            'unavailable',
            'Many files are being made just now. Please try again in a minute.',
          );
        const { group = null, columns = FINDING_COLUMNS, sort, direction, locale, ...filter } = request.query;
        const { search, days } = readSearch(request, filter);
        const words = await fetchWords(locale);
        const batches = rowsOf(parts, search, { by: group, sort, direction }, days, columns, words);
        const task = {
          format,
          name: words.say('Findings'),
          columns: findingColumns(columns, words),
          locale,
        };
        const file = await turns.run(() => sheetInThread(task, batches));
        reply.header('content-disposition', `attachment; filename="findings.${format}"`);
        return reply.type(SHEET_FORMATS[format]).send(Buffer.from(file));
      },
    );
}

async function* rowsOf(
  { review, memberships }: Parts,
  search: FindingSearch,
  { by, ...order }: Pick<ListShape, 'sort' | 'direction'> & { readonly by: FindingFacet | null },
  days: DueDays,
  columns: readonly FindingColumn[],
  words: Words,
): AsyncGenerator<WrittenCell[][]> {
  const roles = await memberships.rolesOf(search.person);
  const shape = { ...order, group: by && { by, all: await review.list.groups(search, by, days) } };
  for (let offset = 0; offset < MOST_ROWS; offset += BATCH) {
    const rows = await review.list.page(search, { ...shape, offset, limit: BATCH }, days);
    const personas = await review.personasOf([...new Set(rows.map(({ journey }) => journey))]);
    yield rows.map((row) => findingCells(presentFinding(row, roles, personas), columns, words));
    if (rows.length < BATCH) return;
  }
}
