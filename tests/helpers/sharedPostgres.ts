import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './startPostgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the PostgreSQL that runs for all files of a project. */
    postgres: string;
  }
}

/** Starts one PostgreSQL before the first file of a project, for tests that do it no harm; answers how to stop it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgres', await postgres.newDatabase());
  return () => postgres.stop();
}

/** Makes an empty database beside the one at an address; answers where it is. */
export async function newDatabaseBeside(address: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await tell(address, `create database ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes databases that {@link newDatabaseBeside} made, whoever is still connected to them. */
export async function dropDatabases(address: string, urls: readonly string[]): Promise<void> {
  await tell(address, ...urls.map((url) => `drop database ${new URL(url).pathname.slice(1)} with (force)`));
}

async function tell(address: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
