/** The type under which the browser's clipboard carries cards whole. */
export const CLIP_TYPE = 'application/x-waymark-clip';

/** What a clipboard holds, as far as it means something here; empty where there is nothing of a kind. */
export interface Pasted {
  /** Cards of Waymark, as JSON. */
  readonly clip: string;
  readonly html: string;
  readonly text: string;
}
