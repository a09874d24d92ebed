/** What was begun and not sent, by what it is about or answers: it outlives its field, which goes with the selection and the panel. */
export interface CommentDrafts {
  /** The words, or none. */
  read(about: string): string;
  keep(about: string, words: string): void;
}

/** The drafts of one person on one journey, for as long as its page is open. */
export function commentDrafts(): CommentDrafts {
  const drafts = new Map<string, string>();
  return {
    read: (about) => drafts.get(about) ?? '',
    keep: (about, words) => {
      if (words.trim() === '') drafts.delete(about);
      else drafts.set(about, words);
    },
  };
}
