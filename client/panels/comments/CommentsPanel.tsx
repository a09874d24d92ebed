import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CommentThread, StartThreadRequest } from '../../../shared/protocol/comments.ts';
import { listMembers } from '../../api/links.ts';
import { commentsAction } from '../../actions/commentsAction.ts';
import { readThreads, startThread } from '../../api/comments.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { say, sayCount } from '../../words/say.ts';
import { selectedSubjects } from '../subjects/selectionKind.ts';
import type { CommentDrafts } from './commentDrafts.ts';
import styles from './Comments.module.css';
import { nameOfThread, placeOfThread } from './commentSubject.ts';
import { Composer } from './Composer.tsx';
import type { Mentionable } from './mentionsIn.ts';
import { Thread } from './Thread.tsx';
import { useTakeThread } from './useKeptComments.ts';

const NOBODY: readonly Mentionable[] = [];

/** What people say about the journey: about what is selected first, then about everything else. */
export function CommentsPanel({ drafts }: { readonly drafts: CommentDrafts }) {
  const session = useSession();
  const { journeyId, viewing } = session;
  const answer = useStore(viewing.comments);
  const snapshot = useJourney((all) => all);
  const selection = useStore(session.selection);
  const [isResolved, setIsResolved] = useState(false);
  const [people, setPeople] = useState(NOBODY);
  const take = useTakeThread(session);
  useEffect(() => {
    // Without them one can say everything, but mention nobody.
    listMembers(journeyId).then(setPeople, () => undefined);
  }, [journeyId]);

  const panel = useRef<HTMLElement>(null);
  const mayComment = answer?.mayComment === true;
  useEffect(() => {
    // Whoever opens it is about to write: letters would else be shortcuts. A keyboard on the screen would cover what others wrote.
    if (!mayComment || !matchMedia('(hover: hover)').matches) return;
    const field = panel.current?.querySelector('textarea');
    field?.focus();
    // What was begun is typed on.
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [mayComment]);

  const [place = null, ...others] = selectedSubjects(snapshot, selection);
  const only = others.length === 0 ? place : null;
  const subject = subjectOf(only, only !== null && snapshot.cards.has(only));
  const threads = (answer?.threads ?? []).filter(({ resolved }) => (resolved !== null) === isResolved);
  const here = only === null ? [] : threads.filter((thread) => placeOfThread(snapshot, thread) === only);
  const elsewhere = threads.filter((thread) => !here.includes(thread));
  const resolved = (answer?.threads ?? []).filter((thread) => thread.resolved !== null).length;
  const fresh = useSeenThreads(journeyId, threads);
  const draw = (thread: CommentThread) => (
    <Thread
      key={thread.id}
      thread={thread}
      people={people}
      mayComment={mayComment}
      isFresh={fresh.has(thread.id)}
      drafts={drafts}
    />
  );

  return (
    <aside ref={panel} aria-label={say('Comments')} className={styles['panel']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{say('Comments')}</h2>
        {resolved > 0 && (
          <SegmentedControl
            label={say('Which comments')}
            value={isResolved ? 'resolved' : 'open'}
            options={[
              { value: 'open', label: say('Open') },
              { value: 'resolved', label: say('Resolved') },
            ]}
            onChange={(which) => {
              setIsResolved(which === 'resolved');
            }}
          />
        )}
        <IconButton
          label={say('Close comments')}
          {...(styles['close'] !== undefined && { className: styles['close'] })}
          onClick={() => {
            commentsAction.perform(session);
          }}
        >
          <X aria-hidden />
        </IconButton>
      </div>
      {mayComment && !isResolved && (
        <Composer
          key={`${subject.kind} ${subject.id}`}
          label={say('Comment on: {name}', {
            name: nameOfThread(snapshot, { subject: { ...subject, title: '' } }),
          })}
          people={people}
          send={say('Comment')}
          draft={{ drafts, about: `${subject.kind} ${subject.id}` }}
          onLeave={() => session.view.get()?.focus()}
          onSend={async (words) => {
            take(await startThread(journeyId, { subject, ...words }));
          }}
        />
      )}
      {here.map(draw)}
      {only !== null && elsewhere.length > 0 && (
        <h3 className={styles['subtitle']}>
          {sayCount(elsewhere.length, '{count} thread elsewhere', '{count} threads elsewhere')}
        </h3>
      )}
      {elsewhere.map(draw)}
      {answer !== null && threads.length === 0 && (
        <p className={styles['empty']}>
          {isResolved
            ? say('Nothing is resolved.')
            : say(
                'Nobody has said anything yet. Select a card or stage to comment on it; @ and a name tells somebody.',
              )}
        </p>
      )}
    </aside>
  );
}

function subjectOf(id: string | null, isCard: boolean): StartThreadRequest['subject'] {
  if (id === null) return { kind: 'journey', id: '' };
  return { kind: isCard ? 'card' : 'stage', id };
}

/** Tells the server what is seen now; answers which threads had something new when they came into sight. */
function useSeenThreads(journey: string, threads: readonly CommentThread[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unread = useMemo(
    () =>
      threads
        .filter((thread) => thread.unread > 0)
        .map(({ id }) => id)
        .join(' '),
    [threads],
  );
  useEffect(() => {
    if (unread === '' || document.visibilityState !== 'visible') return;
    const ids = unread.split(' ');
    // What was new stays marked while the panel is open.
    // oxlint-disable-next-line react/set-state-in-effect
    setFresh((before) => new Set([...before, ...ids]));
    // Told again with the next look if it fails.
    readThreads(journey, ids).catch(() => undefined);
  }, [journey, unread]);
  return fresh;
}
