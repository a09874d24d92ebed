import type { Card } from '../../journey/card.ts';
import type { JourneyContent } from '../../journey/content.ts';
import type { Id } from '../../journey/id.ts';
import { holdsCards } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { byOrder } from '../../journey/order.ts';
import type { Stage } from '../../journey/stage.ts';
import { CSV_COLUMNS, NUMBER_COLUMNS, PLAIN_FIELDS, type CsvColumn } from './csvColumns.ts';
import { guarded, quotedCell } from './csvCell.ts';
import { csvDialect } from './csvDialect.ts';
import { partsOf } from './entries.ts';
import { markCells } from './markCells.ts';

type CsvRow = Partial<Record<CsvColumn, string>>;

/**
 * Writes a journey as one table: a row a stage and a row a card, with all that is marked on them, as a map is read; see
 * docs/formats/csv.md. In UTF-8 with a byte-order mark, without which spreadsheets take it for something else, and with what stands
 * between cells and in numbers as spreadsheets of that language have it.
 */
export function writeCsv(content: JourneyContent, locale: string): string {
  const { delimiter, point } = csvDialect(locale);
  const rows = rowsOf(content).map((row) =>
    CSV_COLUMNS.map((column) => {
      const words = row[column] ?? '';
      return quotedCell(
        NUMBER_COLUMNS.includes(column) ? words.replace('.', point) : guarded(words),
        delimiter,
      );
    }).join(delimiter),
  );
  return `\uFEFF${[CSV_COLUMNS.join(delimiter), ...rows].join('\r\n')}\r\n`;
}

function rowsOf(content: JourneyContent): CsvRow[] {
  const cells = markCells(content);
  const stages = content.stages.toSorted(byOrder);
  const used = new Set(content.cards.map(({ place }) => place.lane));
  const lanes = content.lanes.filter((lane) => holdsCards(lane) && used.has(lane.id)).toSorted(byOrder);
  const cardsByStage = Map.groupBy(content.cards, ({ place }) => place.stage);
  const laneRank = new Map(lanes.map(({ id }, index) => [id, index]));
  const rankOf = ({ place }: Card): number => laneRank.get(place.lane) ?? 0;
  const { title } = content.header;
  return inParts(stages).flatMap((stage) => {
    const cards = (cardsByStage.get(stage.id) ?? []).toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order }),
    );
    const own = { Journey: title, Stage: stage.name, 'Stage ID': stage.id };
    return [
      {
        Row: 'stage',
        ID: stage.id,
        ...own,
        ...plainCells(stage),
        'Part of': stage.parent ?? '',
        ...cells(stage.id),
      },
      ...cards.map((card): CsvRow => {
        const at = must(laneRank.get(card.place.lane), 'lane of a card');
        const lane = must(lanes[at]);
        return {
          Row: card.kind,
          ID: card.id,
          ...own,
          Lane: lane.name,
          'Lane ID': lane.id,
          'Lane kind': lane.kind,
          'Lane number': String(at + 1),
          Title: card.title,
          ...plainCells(card),
          ...cells(card.id),
        };
      }),
    ];
  });
}

/** Stages in order, each followed by its parts, as a map shows them. */
function inParts(stages: readonly Stage[]): Stage[] {
  const parts = Map.groupBy(stages, ({ parent }) => parent);
  const ids = new Set<Id | null>(stages.map(({ id }) => id));
  const whole = stages.filter(({ parent }) => parent === null || !ids.has(parent));
  return whole.flatMap((stage) => [stage, ...(parts.get(stage.id) ?? [])]);
}

function plainCells(record: Card | Stage): CsvRow {
  const columns = Object.entries(PLAIN_FIELDS) as [CsvColumn, string][];
  const words = partsOf(
    record,
    columns.map(([, field]) => field),
  );
  return Object.fromEntries(
    columns.map(([column, field], at) => [
      column,
      field === 'isLocked' ? (record.isLocked ? 'yes' : '') : words[at],
    ]),
  );
}
