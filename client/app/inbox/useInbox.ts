import { useCallback, useEffect, useRef, useState } from 'react';
import type { InboxAnswer } from '../../../shared/protocol/inbox.ts';
import { getInbox } from '../../api/inbox.ts';
import { today } from '../../review/today.ts';

const REFRESH_MS = 60_000;

/** The inbox as the server last told it; `null` until it did. */
export interface Inbox {
  readonly answer: InboxAnswer | null;
  readonly refresh: () => void;
  /** Shows items as read before the server confirms it. */
  readonly expectRead: (items: readonly string[]) => void;
}

/** Keeps the inbox true while somebody looks at the page: at first, on return to it, and once a minute. */
export function useInbox(): Inbox {
  const [answer, setAnswer] = useState<InboxAnswer | null>(null);
  const asked = useRef({ turn: 0 });
  const refresh = useCallback(() => {
    if (!navigator.onLine) return;
    const turns = asked.current;
    const turn = ++turns.turn;
    getInbox(today()).then(
      (told) => {
        if (turn === turns.turn) setAnswer(told);
      },
      // What was told before stays; it is asked for again soon.
      () => undefined,
    );
  }, []);
  useEffect(() => {
    const turns = asked.current;
    const look = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    look();
    const timer = setInterval(look, REFRESH_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      turns.turn++;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);
  const expectRead = useCallback((ids: readonly string[]) => {
    setAnswer((before) => {
      if (before === null) return before;
      const items = before.items.map((item) => (ids.includes(item.id) ? { ...item, isRead: true } : item));
      return { items, unread: items.filter(({ isRead }) => !isRead).length };
    });
  }, []);
  return { answer, refresh, expectRead };
}
