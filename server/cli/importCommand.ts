import { randomBytes } from 'node:crypto';
import { importReport } from '../../shared/formats/importReport.ts';
import type { ImportReport } from '../../shared/protocol/journeys.ts';
import { createJourney } from '../journeys/createJourney.ts';
import { newId } from '../newId.ts';
import type { Journeys } from '../storage/directory/journeys.ts';
import { encodeContent } from '../sync/documentCodec.ts';
import type { ShareLinks } from '../storage/directory/shareLinks.ts';
import { readSource, type SourceFile } from './readSource.ts';

/** What to import, and where people will open it. */
export interface ImportOrder extends SourceFile {
  readonly title: string | null;
  readonly origin: string;
}

/**
 * Makes a journey of a file; answers what to print. Nobody owns it until somebody opens the link that goes with it.
 * @throws FormatError for a file that cannot be read, and then nothing was made
 */
export async function importCommand(
  { journeys, links }: { readonly journeys: Journeys; readonly links: ShareLinks },
  order: ImportOrder,
): Promise<string> {
  const { title, origin } = order;
  const { content, told, notices } = await readSource(order);
  const header = { ...content.header, title: title ?? content.header.title };
  const id = await createJourney(journeys, encodeContent({ ...content, header }), null);
  const token = randomBytes(24).toString('base64url');
  await links.create({ id: newId(), journey: id, role: 'owner', token, singleUse: true });
  return [
    `Imported "${header.title}" as ${id}`,
    ...notices,
    ...tell(importReport(told)),
    `Open this link to become its owner (it works once): ${origin}/join#${token}`,
  ].join('\n\n');
}

function tell({ kept, asNotes, dropped }: ImportReport): string[] {
  return [listed('Kept:', kept), listed('Kept as notes:', asNotes), listed('Dropped:', dropped)];
}

function listed(heading: string, lines: readonly string[]): string {
  return [heading, ...(lines.length === 0 ? ['nothing'] : lines).map((line) => `  ${line}`)].join('\n');
}
