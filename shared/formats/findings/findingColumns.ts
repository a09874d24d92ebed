import { channelLabel } from '../../journey/channel.ts';
import { STATUS_WORDS } from '../../marks/detailNames.ts';
import { GRADE_WORDS, MOMENT_WORDS } from '../../marks/markNames.ts';
import { PUBLISHED_NEEDS } from '../../needs/needBook.ts';
import type { Finding, FindingColumn } from '../../protocol/review.ts';
import type { Words } from '../../words/wordsOf.ts';
import type { WrittenCell, WrittenColumn } from '../xlsx/workbook.ts';

/** A column of findings in a file. */
interface FileColumn extends WrittenColumn {
  readonly of: (finding: Finding, words: Words) => WrittenCell;
}

const COLUMNS: Readonly<Record<FindingColumn, FileColumn>> = {
  title: { title: 'Finding', width: 40, of: ({ title }) => title },
  kind: { title: 'Kind', width: 14, of: ({ kind }, { say }) => say(KINDS[kind]) },
  journey: { title: 'Journey', width: 28, of: ({ journeyTitle }) => journeyTitle },
  stage: { title: 'Stage', width: 18, of: ({ stage }) => stage.name },
  lane: { title: 'Lane', width: 18, of: ({ lane }) => lane?.name ?? null },
  subject: { title: 'On the map', width: 32, of: ({ subject }) => subject.title },
  personas: { title: 'Personas', width: 20, of: ({ personas }) => list(personas.map(({ name }) => name)) },
  channel: {
    title: 'Channel',
    width: 14,
    of: ({ channel }, { say }) => (channel === null ? null : say(channelLabel(channel))),
  },
  needs: {
    title: 'Needs',
    width: 24,
    of: ({ needs }, words) => list(needs.map((need) => needName(need, words))),
  },
  level: { title: 'Risk level', width: 10, of: ({ level }) => level },
  severity: { title: 'Severity', width: 10, of: ({ severity }) => severity },
  frequency: { title: 'Frequency', width: 10, of: ({ frequency }) => frequency },
  priority: { title: 'Priority', width: 10, of: ({ priority }) => priority },
  status: { title: 'Status', width: 14, of: ({ status }, { say }) => status && say(STATUS_WORDS[status]) },
  owner: { title: 'Owner', width: 20, of: ({ owner }) => owner?.name ?? null },
  due: { title: 'Due', width: 12, of: ({ dueOn }) => (dueOn === null ? null : { day: dueOn }) },
  effort: { title: 'Effort', width: 8, of: ({ effort }) => effort },
  grade: { title: 'Evidence', width: 12, of: ({ grade }, { say }) => grade && say(GRADE_WORDS[grade]) },
  moment: {
    title: 'Moment of truth',
    width: 16,
    of: ({ moment }, { say }) => moment && say(MOMENT_WORDS[moment.state]),
  },
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
  gap: 'Delivery gap',
};

/** The columns of a file of findings, in the reader's language: nothing reads such a file back. */
export function findingColumns(columns: readonly FindingColumn[], { say }: Words): readonly WrittenColumn[] {
  return columns.map((column) => ({ title: say(COLUMNS[column].title), width: COLUMNS[column].width }));
}

/** A finding as a row of such a file; steps of scales stay numbers, so that they can be sorted and counted with. */
export function findingCells(
  finding: Finding,
  columns: readonly FindingColumn[],
  words: Words,
): WrittenCell[] {
  return columns.map((column) => COLUMNS[column].of(finding, words));
}

/** A team's own need goes by the name that the team gave it. */
function needName({ id, label }: Finding['needs'][number], { say }: Words): string {
  const published = PUBLISHED_NEEDS.needOf(id);
  return say(published.label === id ? label || id : published.label);
}

function list(words: readonly string[]): string {
  return words.join(', ');
}
