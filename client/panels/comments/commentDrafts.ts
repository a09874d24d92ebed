import { keepOnDevice, keptOnDevice } from '../../ui/keptOnDevice.ts';

/** What was begun and not sent, by what it is about or answers: it outlives its field, which goes with the selection and the panel. */
export interface CommentDrafts {
  /** The words, or none. */
  read(about: string): string;
  keep(about: string, words: string): void;
}

/** The drafts of one person on one journey, on this device: the next page has them, too. */
export function commentDrafts(person: string, journey: string): CommentDrafts {
  const key = `waymark:drafts:${person}:${journey}`;
  let drafts = new Map<string, string>();
  let seen: string | null = null;
  /** Other windows write there, too. */
  const look = (): void => {
    const kept = keptOnDevice(key);
    if (kept === null || kept === seen) return;
    seen = kept;
    drafts = draftsOf(kept);
  };
  return {
    read: (about) => {
      look();
      return drafts.get(about) ?? '';
    },
    keep: (about, words) => {
      look();
      if (words.trim() === '') drafts.delete(about);
      else drafts.set(about, words);
      keepOnDevice(key, JSON.stringify([...drafts]));
      // A full device has what it had before, which must not come back.
      seen = keptOnDevice(key);
    },
  };
}

/** Reads what lies there as drafts; whatever else it is counts as none. */
function draftsOf(kept: string): Map<string, string> {
  const drafts = new Map<string, string>();
  try {
    const told: unknown = JSON.parse(kept);
    for (const entry of Array.isArray(told) ? (told as readonly unknown[]) : []) {
      const [about, words]: readonly unknown[] = Array.isArray(entry) ? entry : [];
      if (typeof about === 'string' && typeof words === 'string') drafts.set(about, words);
    }
  } catch {
    // Something else wrote there; what is begun now takes its place.
  }
  return drafts;
}
