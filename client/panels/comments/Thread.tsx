import { Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { CommentThread } from '../../../shared/protocol/comments.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { replyTo, resolveThread } from '../../api/comments.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { useToast } from '../../ui/useToast.ts';
import { formatMoment, say } from '../../words/say.ts';
import type { CommentDrafts } from './commentDrafts.ts';
import { CommentItem } from './CommentItem.tsx';
import styles from './Comments.module.css';
import { nameOfThread, placeOfThread } from './commentSubject.ts';
import { Composer } from './Composer.tsx';
import type { Mentionable } from './mentionsIn.ts';
import { useTakeThread } from './useKeptComments.ts';

/** What people say about one thing, in the order in which they said it. */
export function Thread({
  thread,
  people,
  mayComment,
  isFresh,
  drafts,
}: {
  readonly thread: CommentThread;
  readonly people: readonly Mentionable[];
  readonly mayComment: boolean;
  /** Something in it was new to the reader. */
  readonly isFresh: boolean;
  readonly drafts: CommentDrafts;
}) {
  const session = useSession();
  const { journeyId } = session;
  const place = useJourney((snapshot) => placeOfThread(snapshot, thread));
  const name = useJourney((snapshot) => nameOfThread(snapshot, thread));
  const take = useTakeThread(session);
  const toast = useToast();
  const draft = { drafts, about: `thread ${thread.id}` };
  const [isReplying, setIsReplying] = useState(drafts.read(draft.about) !== '');
  /** An answer that was begun before is only shown; one that is asked for gets the keyboard. */
  const [isAsked, setIsAsked] = useState(false);
  const isGone = place === null && thread.subject.kind !== 'journey';
  const { resolved } = thread;
  return (
    <section className={classNames(styles['thread'], isFresh && styles['fresh'])} aria-label={name}>
      <div className={styles['about']}>
        {place === null ? (
          <span className={styles['subject']}>{isGone ? say('{name}, removed', { name }) : name}</span>
        ) : (
          <button
            type="button"
            className={styles['subject']}
            onClick={() => {
              session.selection.set([place]);
              session.view.get()?.reveal(place, { isNear: true });
            }}
          >
            {name}
          </button>
        )}
        {isFresh && <span className={styles['new']}>{say('New')}</span>}
      </div>
      <ol className={styles['comments']}>
        {thread.comments.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            thread={thread.id}
            people={people}
            mayComment={mayComment}
          />
        ))}
      </ol>
      {resolved !== null && (
        <p className={styles['quiet']}>
          {say('Resolved by {name}, {when}', {
            name: resolved.by.name,
            when: formatMoment(Date.parse(resolved.at)),
          })}
        </p>
      )}
      {mayComment && (
        <div className={styles['doing']}>
          {!isReplying && resolved === null && (
            <Button
              kind="quiet"
              onClick={() => {
                setIsReplying(true);
                setIsAsked(true);
              }}
            >
              {say('Reply')}
            </Button>
          )}
          {!isReplying && (
            <Button
              kind="quiet"
              icon={resolved === null ? <Check aria-hidden /> : <RotateCcw aria-hidden />}
              onClick={() => {
                resolveThread(journeyId, thread.id, resolved === null).then(take, (error: unknown) => {
                  toast({ text: sentenceOf(error), isProblem: true });
                });
              }}
            >
              {resolved === null ? say('Resolve') : say('Reopen')}
            </Button>
          )}
        </div>
      )}
      {isReplying && (
        <Composer
          label={say('Reply')}
          isFocused={isAsked}
          draft={draft}
          people={people}
          send={say('Reply')}
          onCancel={() => {
            setIsReplying(false);
          }}
          onSend={async (words) => {
            take(await replyTo(journeyId, thread.id, words));
            setIsReplying(false);
          }}
        />
      )}
    </section>
  );
}
