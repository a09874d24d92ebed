/** What stands between the cells of a table, and before the decimals of a number. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly point: '.' | ',';
}

/** How spreadsheets of a language write tables, and open them without asking: where decimals stand behind a comma, semicolons are between cells. */
export function csvDialect(locale: string): CsvDialect {
  const hasComma = new Intl.NumberFormat(locale).format(1.5).includes(',');
  return hasComma ? { delimiter: ';', point: ',' } : { delimiter: ',', point: '.' };
}
