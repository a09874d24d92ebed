/** The ways to read a map, in the order in which they are offered. */
export const LENS_KINDS = ['needs', 'moments', 'pains', 'emotion', 'gap', 'evidence', 'coverage'] as const;

export type LensKind = (typeof LENS_KINDS)[number];

/** A way to read the map: it changes how the map looks to one viewer, never the map. */
export interface Lens {
  readonly kind: LensKind;
  /** For the lens on needs: the only need that it looks at, or `null` for all of them. */
  readonly need: string | null;
}

/** What an address may hold at most; a need's id is shorter by far. */
const MOST_LETTERS = 120;

/** Reads a lens from an address, such as `pains` or `needs:time`; `null` for anything else. */
export function readLens(text: string | null): Lens | null {
  if (text === null || text.length > MOST_LETTERS) return null;
  const [name = '', ...rest] = text.split(':');
  const kind = LENS_KINDS.find((one) => one === name);
  if (kind === undefined) return null;
  const need = rest.join(':');
  return { kind, need: kind === 'needs' && need !== '' ? need : null };
}

/** How an address holds a lens. */
export function lensText({ kind, need }: Lens): string {
  return need === null ? kind : `${kind}:${need}`;
}
