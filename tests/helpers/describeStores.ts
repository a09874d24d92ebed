import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { must } from '../../shared/journey/must.ts';
import type { StorePlace } from '../../server/storage/openDatabase.ts';
import { startPostgres, type TestPostgres } from './startPostgres.ts';

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
    let postgres: TestPostgres | null = null;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(async () => {
      await postgres?.stop();
    });
    define(async () => ({ kind: 'postgres', url: await must(postgres).newDatabase() }));
  });
}
