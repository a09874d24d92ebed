/** Answer of `GET /api/journeys/:id/export/:format/report`. */
export interface ExportReport {
  /** What of this journey the format has no place for, such as "3 opportunities". */
  readonly losses: readonly string[];
}
