/** Marks an English sentence that is kept as data and said later with `say`, so that the catalogues are checked for it. */
export function words<const T extends string>(text: T): T {
  return text;
}
