import { channelLabel } from '../../journey/channel.ts';
import type { Finding, FindingColumn } from '../../protocol/review.ts';
import type { WrittenCell, WrittenColumn } from '../xlsx/workbook.ts';

/** A column of findings in a file. */
interface FileColumn extends WrittenColumn {
  readonly of: (finding: Finding) => WrittenCell;
}

const COLUMNS: Readonly<Record<FindingColumn, FileColumn>> = {
  title: { title: 'Finding', width: 40, of: ({ title }) => title },
  kind: { title: 'Kind', width: 14, of: ({ kind }) => KINDS[kind] },
  journey: { title: 'Journey', width: 28, of: ({ journeyTitle }) => journeyTitle },
  stage: { title: 'Stage', width: 18, of: ({ stage }) => stage.name },
  lane: { title: 'Lane', width: 18, of: ({ lane }) => lane?.name ?? null },
  subject: { title: 'On the map', width: 32, of: ({ subject }) => subject.title },
  personas: { title: 'Personas', width: 20, of: ({ personas }) => list(personas.map(({ name }) => name)) },
  channel: {
    title: 'Channel',
    width: 14,
    of: ({ channel }) => (channel === null ? null : channelLabel(channel)),
  },
  needs: { title: 'Needs', width: 24, of: ({ needs }) => list(needs.map(({ label }) => label)) },
  level: { title: 'Risk level', width: 10, of: ({ level }) => level },
  severity: { title: 'Severity', width: 10, of: ({ severity }) => severity },
  frequency: { title: 'Frequency', width: 10, of: ({ frequency }) => frequency },
  priority: { title: 'Priority', width: 10, of: ({ priority }) => priority },
  status: { title: 'Status', width: 14, of: ({ status }) => status },
  owner: { title: 'Owner', width: 20, of: ({ owner }) => owner?.name ?? null },
  due: { title: 'Due', width: 12, of: ({ dueOn }) => (dueOn === null ? null : { day: dueOn }) },
  effort: { title: 'Effort', width: 8, of: ({ effort }) => effort },
  grade: { title: 'Evidence', width: 12, of: ({ grade }) => grade },
  moment: { title: 'Moment of truth', width: 16, of: ({ moment }) => moment?.state ?? null },
  opportunity: { title: 'Opportunity score', width: 10, of: ({ opportunity }) => opportunity },
  gap: { title: 'Gap', width: 8, of: ({ gap }) => gap },
  details: { title: 'Details', width: 60, of: ({ details }) => details },
  proposal: { title: 'Proposed solution', width: 60, of: ({ proposal }) => proposal },
  changed: { title: 'Changed', width: 12, of: ({ changedAt }) => ({ day: changedAt.slice(0, 10) }) },
};

const KINDS: Readonly<Record<Finding['kind'], string>> = {
  pain: 'Pain point',
  need: 'Need at risk',
  moment: 'Moment of truth',
  opportunity: 'Opportunity',
  gap: 'Delivery',
};

/** The columns of a file of findings. */
export function findingColumns(columns: readonly FindingColumn[]): readonly WrittenColumn[] {
  return columns.map((column) => ({ title: COLUMNS[column].title, width: COLUMNS[column].width }));
}

/** A finding as a row of such a file. */
export function findingCells(finding: Finding, columns: readonly FindingColumn[]): WrittenCell[] {
  return columns.map((column) => COLUMNS[column].of(finding));
}

function list(words: readonly string[]): string {
  return words.join(', ');
}
