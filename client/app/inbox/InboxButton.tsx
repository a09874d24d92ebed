import { AtSign, Bell, CalendarClock, MessageSquare, UserRoundCheck, type LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { InboxItem, InboxKind } from '../../../shared/protocol/inbox.ts';
import { inboxAddress } from '../../../shared/protocol/inboxAddress.ts';
import { readInbox } from '../../api/inbox.ts';
import { today } from '../../review/today.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { formatDay, formatMoment, say, sayCount } from '../../words/say.ts';
import styles from './InboxButton.module.css';
import { useInbox } from './useInbox.ts';

const ICONS: Readonly<Record<InboxKind, LucideIcon>> = {
  mention: AtSign,
  reply: MessageSquare,
  assignment: UserRoundCheck,
  due: CalendarClock,
};

/** What waits for the person: where they were mentioned or answered, what was assigned to them, what of theirs is due. */
export function InboxButton() {
  const { answer, refresh, expectRead } = useInbox();
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const items = answer?.items ?? [];
  const day = today();
  const unread = answer?.unread ?? 0;
  const read = (some: readonly InboxItem[]): void => {
    const ids = some.filter(({ isRead }) => !isRead).map(({ id }) => id);
    if (ids.length === 0) return;
    expectRead(ids);
    // What the server was not told is new again with the next look.
    readInbox(ids, day).catch(() => undefined);
  };
  return (
    <Popover
      title={say('Inbox')}
      align="end"
      isOpen={isOpen}
      onOpenChange={(opens) => {
        setIsOpen(opens);
        if (opens) refresh();
      }}
      trigger={
        <IconButton
          label={unread === 0 ? say('Inbox') : sayCount(unread, 'Inbox, {count} new', 'Inbox, {count} new')}
          className={styles['bell'] ?? ''}
        >
          <Bell aria-hidden />
          {unread > 0 && <span className={styles['dot']} aria-hidden />}
        </IconButton>
      }
    >
      <ul ref={list} className={styles['list']}>
        {items.map((item) => {
          const Icon = ICONS[item.kind];
          return (
            <li key={item.id}>
              <Link
                href={inboxAddress(item)}
                className={classNames(
                  styles['item'],
                  !item.isRead && styles['new'],
                  isLate(item, day) && styles['late'],
                )}
                onClick={() => {
                  read([item]);
                  setIsOpen(false);
                }}
              >
                <Icon aria-hidden />
                <span className={styles['words']}>
                  <span className={styles['what']}>
                    {whatWords(item, day)}
                    {!item.isRead && <span className="unseen"> {say('New')}</span>}
                  </span>
                  <span className={styles['text']} dir="auto">
                    {item.text.trim() || say('Untitled')}
                  </span>
                  <span className={styles['where']}>
                    {item.journey.title.trim() || say('Untitled journey')}
                    {item.kind !== 'due' && ` · ${formatMoment(Date.parse(item.at))}`}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {items.length === 0 && <p className={styles['empty']}>{say('Nothing waits for you.')}</p>}
      {unread > 0 && (
        <Button
          kind="quiet"
          className={styles['all']}
          onClick={() => {
            // The button goes away with what is new.
            list.current?.querySelector('a')?.focus();
            read(items);
          }}
        >
          {say('Mark all as read')}
        </Button>
      )}
    </Popover>
  );
}

function isLate({ kind, at }: InboxItem, day: string): boolean {
  return kind === 'due' && at < day;
}

function whatWords(item: InboxItem, day: string): string {
  const { kind, by, at } = item;
  switch (kind) {
    case 'mention':
      return by === null ? say('You were mentioned') : say('{name} mentioned you', { name: by.name });
    case 'reply':
      return by === null ? say('You got an answer') : say('{name} answered', { name: by.name });
    case 'assignment':
      return by === null ? say('Assigned to you') : say('{name} assigned this to you', { name: by.name });
    case 'due':
      if (at === day) return say('Due today');
      return isLate(item, day)
        ? say('Overdue since {day}', { day: formatDay(at) })
        : say('Due {day}', { day: formatDay(at) });
  }
}
