import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import type { StorePlace } from '../../server/storage/openDatabase.ts';
import { dropDatabases, newDatabaseBeside } from './sharedPostgres.ts';

/** Defines the same tests for every kind of store; `newPlace` answers an empty one, which goes after the tests. */
export function describeStores(define: (newPlace: () => Promise<StorePlace>) => void): void {
  describe('on SQLite', () => {
    const folders: string[] = [];
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    define(() => {
      const folder = mkdtempSync(join(tmpdir(), 'waymark-sqlite-'));
      folders.push(folder);
      return Promise.resolve({ kind: 'sqlite', folder });
    });
  });

  describe('on PostgreSQL', () => {
    const urls: string[] = [];
    afterAll(() => dropDatabases(inject('postgres'), urls));
    define(async () => {
      const url = await newDatabaseBeside(inject('postgres'));
      urls.push(url);
      return { kind: 'postgres', url };
    });
  });
}
