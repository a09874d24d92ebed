import { MessageSquare, Play, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { actionById } from '../../actions/registry.ts';
import { commentsAction } from '../../actions/commentsAction.ts';
import { presentAction } from '../../actions/toolActions.ts';
import { useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { tip } from '../../ui/tip.ts';
import { say, sayCount } from '../../words/say.ts';
import { InboxButton } from '../inbox/InboxButton.tsx';
import { PersonMenu } from '../person/PersonMenu.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { ActionButton } from './ActionButton.tsx';
import { FaceSwitch } from './FaceSwitch.tsx';
import { JourneyMenu } from './JourneyMenu.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import { SavedIndicator } from './SavedIndicator.tsx';
import { StateChoice } from './StateChoice.tsx';
import { TitleField } from './TitleField.tsx';
import { useAction } from './useAction.ts';
import styles from './TopBar.module.css';

/** Which journey this is, whether it is saved, who is here, and how to share it. */
export function TopBar({ onShowShortcuts }: { readonly onShowShortcuts: () => void }) {
  const [isSharing, setIsSharing] = useState(false);
  const mayEdit = useMayEdit();
  return (
    <header className={styles['bar']}>
      <Link
        href="/"
        className={styles['home']}
        aria-label={say('All journeys')}
        {...tip(say('All journeys'))}
      >
        <Logo />
      </Link>
      <TitleField />
      <div className={styles['state']}>
        <StateChoice />
      </div>
      <JourneyMenu />
      <SavedIndicator />
      <span className={styles['space']} />
      <FaceSwitch />
      <PeopleHere />
      {mayEdit && (
        <div role="group" aria-label={say('History')} className={styles['history']}>
          <ActionButton action={actionById('undo')} />
          <ActionButton action={actionById('redo')} />
        </div>
      )}
      <CommentsButton />
      <span className={styles['inbox']}>
        <InboxButton />
      </span>
      <PresentButton />
      <Button
        kind="primary"
        icon={<Share2 aria-hidden />}
        className={styles['share']}
        onClick={() => setIsSharing(true)}
      >
        <span className={styles['shareWord']}>{say('Share')}</span>
      </Button>
      <PersonMenu onShowShortcuts={onShowShortcuts} />
      {isSharing && <ShareDialog onClose={() => setIsSharing(false)} />}
    </header>
  );
}

/** Shows what people say; its dot says that some of it is new. */
function CommentsButton() {
  const { isOn, perform } = useAction(commentsAction);
  const unread = useStore(
    useSession().viewing.comments,
    (answer) => answer?.threads.reduce((sum, thread) => sum + thread.unread, 0) ?? 0,
  );
  const label =
    unread === 0
      ? say(commentsAction.label)
      : sayCount(unread, 'Comments, {count} new', 'Comments, {count} new');
  return (
    <IconButton label={label} keys={commentsAction.keys?.[0]} isPressed={isOn === true} onClick={perform}>
      <MessageSquare aria-hidden />
      {unread > 0 && <span className={styles['unread']} aria-hidden />}
    </IconButton>
  );
}

/** On a phone it is in the palette and the menus. */
function PresentButton() {
  const { isEnabled, perform } = useAction(presentAction);
  return (
    <Button
      {...tip(say(presentAction.label), presentAction.keys?.[0])}
      kind="quiet"
      icon={<Play aria-hidden />}
      className={styles['present']}
      disabled={!isEnabled}
      onClick={perform}
    >
      {say(presentAction.label)}
    </Button>
  );
}
