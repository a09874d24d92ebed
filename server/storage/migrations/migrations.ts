import type { Migration } from 'kysely/migration';
import { createComments } from './createComments.ts';
import { createFindings } from './createFindings.ts';
import { createJobs } from './createJobs.ts';
import { createMail } from './createMail.ts';
import { createPersonas } from './createPersonas.ts';
import { createPictures } from './createPictures.ts';
import { createRounds } from './createRounds.ts';
import { createTables } from './createTables.ts';
import { createTokens } from './createTokens.ts';
import { endTokens } from './endTokens.ts';

/** Every step of the schema, in the order of its name. Append-only: a step, once released, is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_create_tables': { up: createTables },
  '0002_create_pictures': { up: createPictures },
  '0003_create_personas': { up: createPersonas },
  '0004_create_findings': { up: createFindings },
  '0005_create_comments': { up: createComments },
  '0006_create_rounds': { up: createRounds },
  '0010_create_tokens': { up: createTokens },
  '0011_create_jobs': { up: createJobs },
  '0012_create_mail': { up: createMail },
  '0013_end_tokens': { up: endTokens },
};
