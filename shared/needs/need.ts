/** One thing that customers need of us, as a catalogue describes it. */
export interface Need {
  readonly id: string;
  readonly label: string;
  /** What it asks of us, in the catalogue's words. */
  readonly asks: string;
  /** One character that tells it apart where an icon would be too small. */
  readonly letter: string;
}

/** A published list of needs. */
export interface NeedCatalogue {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly needs: readonly Need[];
}
