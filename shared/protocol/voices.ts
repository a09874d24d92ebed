/** Answer of `POST /api/journeys/:id/voices`: what became of the rows of a table of what customers said. */
export interface VoicesAnswer {
  /** Rows that are evidence on the journey now, or would be. */
  readonly added: number;
  /** Rows that the journey, or the table itself, has already. */
  readonly known: number;
  /** Rows beyond the most that are added at once, the newest first: bringing the table again adds them. */
  readonly later: number;
  /** Rows that say nothing, or belong nowhere. */
  readonly leftOut: number;
  /** Rows about what is locked. */
  readonly locked: number;
  /** What the columns were taken for, in their order. */
  readonly columns: readonly string[];
  /** Names of places that the journey does not have; an empty one is for rows that name none. */
  readonly unknownPlaces: readonly { readonly name: string; readonly count: number }[];
  /** Cells that were not understood; the rest of their rows was taken all the same. */
  readonly problems: readonly { readonly cell: string; readonly role: string; readonly words: string }[];
}
