import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Comment } from '../../../shared/protocol/comments.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { changeComment, deleteComment } from '../../api/comments.ts';
import { useSession } from '../../model/useSession.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { useToast } from '../../ui/useToast.ts';
import { formatMoment, say } from '../../words/say.ts';
import styles from './Comments.module.css';
import { Composer } from './Composer.tsx';
import { partsOf, type Mentionable } from './mentionsIn.ts';
import { useTakeThread } from './useKeptComments.ts';

/** One thing that somebody said; its author can say it otherwise, or take it back. */
export function CommentItem({
  comment,
  thread,
  people,
  mayComment,
}: {
  readonly comment: Comment;
  readonly thread: string;
  readonly people: readonly Mentionable[];
  readonly mayComment: boolean;
}) {
  const session = useSession();
  const take = useTakeThread(session);
  const toast = useToast();
  const [isEditing, setIsEditing] = useState(false);
  const { author, body, createdAt, editedAt, isDeleted, mentions } = comment;
  const isOwn = author.id === session.person.id && mayComment && !isDeleted;
  return (
    <li className={styles['comment']}>
      <Avatar name={author.name} colour={author.colour} size="small" isDecorative />
      <div className={styles['said']}>
        <div className={styles['by']}>
          <strong className={styles['author']}>{author.name}</strong>
          <time dateTime={createdAt} className={styles['quiet']}>
            {formatMoment(Date.parse(createdAt))}
          </time>
          {editedAt !== null && !isDeleted && <span className={styles['quiet']}>{say('edited')}</span>}
          {isOwn && !isEditing && (
            <span className={styles['own']}>
              <Menu
                align="end"
                trigger={
                  <IconButton label={say('More for this comment')} className={styles['more']}>
                    <Ellipsis aria-hidden />
                  </IconButton>
                }
              >
                <MenuItem
                  onSelect={() => {
                    setIsEditing(true);
                  }}
                >
                  {say('Edit')}
                </MenuItem>
                <MenuItem
                  isDanger
                  onSelect={() => {
                    deleteComment(session.journeyId, thread, comment.id).then(take, (error: unknown) => {
                      toast({ text: sentenceOf(error), isProblem: true });
                    });
                  }}
                >
                  {say('Delete')}
                </MenuItem>
              </Menu>
            </span>
          )}
        </div>
        {isEditing ? (
          <Composer
            label={say('Edit')}
            isFocused
            first={body}
            people={people}
            send={say('Save')}
            onCancel={() => {
              setIsEditing(false);
            }}
            onSend={async (words) => {
              take(await changeComment(session.journeyId, thread, comment.id, words));
              setIsEditing(false);
            }}
          />
        ) : (
          <p className={isDeleted ? styles['quiet'] : styles['body']} dir="auto">
            {isDeleted
              ? say('Deleted by its author')
              : partsOf(body, mentions).map((part, index) =>
                  typeof part === 'string' ? (
                    part
                  ) : (
                    // Parts have no names of their own, and never change places.
                    // oxlint-disable-next-line react/no-array-index-key
                    <span key={index} className={styles['mention']}>
                      {part.words}
                    </span>
                  ),
                )}
          </p>
        )}
      </div>
    </li>
  );
}
