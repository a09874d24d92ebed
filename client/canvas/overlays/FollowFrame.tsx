import { stopFollowing } from '../../actions/followActions.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import styles from './FollowFrame.module.css';

/** A frame in the colour of the person whose view is shown here, and the way out of it. */
export function FollowFrame() {
  const session = useSession();
  const { presence, viewing } = session;
  const client = useStore(viewing.following);
  const person = useStore(presence.others, (others) =>
    client === null ? null : (others.get(client)?.person ?? null),
  );
  if (person === null) return null;
  return (
    <div className={styles['frame']} style={{ ['--person' as string]: person.colour }}>
      <div className={styles['label']} role="group" aria-label={say('Following')} data-own-pointer>
        {say('Following {name}', { name: person.name })}
        <button
          type="button"
          onClick={() => {
            stopFollowing(session);
            session.view.get()?.focus();
          }}
        >
          {say('Stop')}
        </button>
      </div>
    </div>
  );
}
