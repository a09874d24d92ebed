import { useCallback, useEffect } from 'react';
import type { CommentThread } from '../../../shared/protocol/comments.ts';
import { listComments } from '../../api/comments.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { useStore } from '../../model/useStore.ts';

/** Keeps what people say about the journey true: asks when it opens, when the server says that there is something new, and when the connection is back. */
export function useKeptComments({ journeyId, news, saveStatus, viewing }: JourneySession): void {
  const isOffline = useStore(saveStatus, (status) => status === 'offline');
  const { comments } = viewing;
  useEffect(() => {
    if (isOffline) return undefined;
    let asked = 0;
    const ask = (): void => {
      const turn = ++asked;
      listComments(journeyId).then(
        (answer) => {
          if (turn === asked) comments.set(answer);
        },
        // What was told before stays; with the next news, or the connection, it is asked for again.
        () => undefined,
      );
    };
    ask();
    let told = news.get().comments;
    const stop = news.subscribe(() => {
      const now = news.get().comments;
      if (now !== told) ask();
      told = now;
    });
    return () => {
      asked++;
      stop();
    };
  }, [journeyId, comments, news, isOffline]);
}

/** Puts a thread as the server told it among the others, before it tells them all. */
export function useTakeThread({ viewing: { comments } }: JourneySession): (thread: CommentThread) => void {
  return useCallback(
    (thread) => {
      const before = comments.get();
      if (before === null) return;
      const others = before.threads.filter(({ id }) => id !== thread.id);
      comments.set({ ...before, threads: [thread, ...others] });
    },
    [comments],
  );
}
