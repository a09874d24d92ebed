import type { SQLInputValue } from 'node:sqlite';

/** A query as it travels to the worker. */
export interface WorkerQuery {
  readonly sql: string;
  readonly parameters: readonly SQLInputValue[];
}

/** What the worker is asked: queries in one transaction of their own, or a single one in whatever is open. */
export interface WorkerRequest {
  readonly id: number;
  readonly queries: readonly WorkerQuery[];
  readonly atomic: boolean;
}

/** What one query did. */
export interface WorkerResult {
  readonly rows: readonly unknown[];
  readonly changes: number;
}

export type WorkerAnswer =
  | { readonly id: number; readonly results: readonly WorkerResult[] }
  | { readonly id: number; readonly failure: string };
