import { knownJourney } from '../../shared/document/knownJourney.ts';
import { FormatError } from '../../shared/formats/formatError.ts';
import { columnLetters } from '../../shared/formats/table/cell.ts';
import { readTables } from '../../shared/formats/table/readTables.ts';
import { guessVoices } from '../../shared/formats/voc/guessVoices.ts';
import { mapVoices, MOST_VOICES, type MappedVoices } from '../../shared/formats/voc/mapVoices.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { evidenceShape } from '../../shared/journey/evidence.ts';
import { orderAfter } from '../../shared/journey/order.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { newRecordId } from '../newRecordId.ts';
import { readBytes } from './readBytes.ts';

/**
 * A journey with what customers said in a table as evidence on its stages and touchpoints, as docs/formats/voices.md has it, and
 * what is to be told of that.
 * @throws FormatError that names the file
 */
export async function withVoices(
  content: JourneyContent,
  file: string,
): Promise<{ readonly content: JourneyContent; readonly notices: readonly string[] }> {
  const bytes = await readBytes(file);
  try {
    const sheets = await readTables(bytes);
    const mapping = guessVoices(sheets);
    const mapped = mapVoices(sheets, mapping, knownJourney(content).snapshot);
    if (mapped.voices.length === 0 && mapped.duplicates === 0)
      throw new FormatError(
        `Nothing in it belongs to a stage or touchpoint. ${told(mapped).join(' ')}`.trim(),
      );
    let order =
      content.evidence
        .map((one) => one.order)
        .toSorted()
        .at(-1) ?? null;
    const heard = mapped.voices.map((voice) => {
      order = orderAfter(order);
      return makeRecord(evidenceShape, newRecordId(), { ...voice, order });
    });
    const columns = mapping.roles.flatMap((role, at) =>
      role === 'leaveOut' ? [] : [`${columnLetters(at)} is ${role}`],
    );
    return {
      content: { ...content, evidence: [...content.evidence, ...heard] },
      notices: [
        `voices: ${heard.length} added, ${mapped.duplicates} known already (${columns.join(', ')})`,
        ...told(mapped).map((line) => `left out: ${line}`),
      ],
    };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError(`${file === '-' ? 'Standard input' : file}: ${error.message}`);
  }
}

function told({ places, problems, leftOut, later }: MappedVoices): string[] {
  const nowhere = places.filter(({ subject }) => subject === null);
  return [
    ...nowhere.map(({ name, count }) =>
      name === ''
        ? `${count} voices that name no place`
        : `${count} on “${name}”, which the map does not have`,
    ),
    ...(leftOut > 0 && nowhere.length === 0 ? [`${leftOut} rows that say nothing`] : []),
    ...(later > 0
      ? [`${later} that are older than the newest ${MOST_VOICES}; convert again to add them`]
      : []),
    ...problems.map(({ cell, role, words }) => `“${words}” in ${cell}, which is no ${role}`),
  ];
}
