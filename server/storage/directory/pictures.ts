import type { PictureType } from '../../../shared/journey/attachment.ts';
import type { Database } from '../database.ts';

/** A picture as it is kept; its id is the SHA-256 of its bytes, so that one picture is kept once in a journey. */
export interface StoredPicture {
  readonly id: string;
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

/** The pictures of journeys. */
export class Pictures {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async find(journey: string, id: string): Promise<StoredPicture | null> {
    const row = await this.#database.queries
      .selectFrom('picture')
      .select(['id', 'type', 'bytes'])
      .where('journey', '=', journey)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Bytes that a journey's pictures take. */
  async usage(journey: string): Promise<number> {
    const row = await this.#database.queries
      .selectFrom('picture')
      .select(({ fn }) => fn.sum<number | string | null>('size').as('bytes'))
      .where('journey', '=', journey)
      .executeTakeFirst();
    return Number(row?.bytes ?? 0);
  }

  /** Keeps a picture; one that the journey has already is kept as it is. */
  async add(journey: string, { id, type, bytes }: StoredPicture): Promise<void> {
    const created_at = this.#now().toISOString();
    await this.#database.queries
      .insertInto('picture')
      .values({ journey, id, type, size: bytes.byteLength, bytes, created_at })
      .onConflict((conflict) => conflict.columns(['journey', 'id']).doNothing())
      .execute();
  }

  /** Gives a journey pictures of another one, all of them or those with the given ids. */
  async copy(from: string, to: string, ids: readonly string[] | null): Promise<void> {
    const created_at = this.#now().toISOString();
    await this.#database.queries
      .insertInto('picture')
      .columns(['journey', 'id', 'type', 'size', 'bytes', 'created_at'])
      .expression((builder) => {
        const all = builder
          .selectFrom('picture')
          .select((each) => [
            each.val(to).as('journey'),
            'id',
            'type',
            'size',
            'bytes',
            each.val(created_at).as('created_at'),
          ])
          .where('journey', '=', from);
        return ids === null ? all : all.where('id', 'in', ids);
      })
      .onConflict((conflict) => conflict.columns(['journey', 'id']).doNothing())
      .execute();
  }

  /** Bytes of the pictures with the given ids. */
  async sizeOf(journey: string, ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const row = await this.#database.queries
      .selectFrom('picture')
      .select(({ fn }) => fn.sum<number | string | null>('size').as('bytes'))
      .where('journey', '=', journey)
      .where('id', 'in', ids)
      .executeTakeFirst();
    return Number(row?.bytes ?? 0);
  }
}
