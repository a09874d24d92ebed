import { CLOSE } from '../../../shared/protocol/closeCode.ts';
import type { Refusal } from '../../model/journeySession.ts';
import { Button } from '../../ui/Button.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  /** Whether loading the page again may help. */
  readonly canReload: boolean;
}

const WORDS: ReadonlyMap<Refusal, Words> = new Map<Refusal, Words>([
  [
    CLOSE.noSession,
    {
      title: words('Who are you?'),
      text: words('The server does not know this browser any more. Reload, and say your name again.'),
      canReload: true,
    },
  ],
  [
    CLOSE.forbidden,
    {
      title: words('Your access was ended'),
      text: words('The link you came by was taken back. Ask its sender for a new one.'),
      canReload: false,
    },
  ],
  [
    CLOSE.noJourney,
    {
      title: words('This journey was deleted'),
      text: words('Or it is not shared with you any more. Its owner can bring it back.'),
      canReload: false,
    },
  ],
  [
    'schema',
    {
      title: words('Waymark was updated'),
      text: words('This page is older than the server. Reload to go on; what you wrote is kept.'),
      canReload: true,
    },
  ],
]);

const OTHERWISE: Words = {
  title: words('The server ended this connection'),
  text: words('Reload to go on. If it happens again, something that this page sends is not right.'),
  canReload: true,
};

/** Says why a journey cannot be worked on any more in this tab, and what helps. */
export function RefusalPage({ refusal }: { readonly refusal: Refusal }) {
  const { title, text, canReload } = WORDS.get(refusal) ?? OTHERWISE;
  return (
    <MessagePage
      title={say(title)}
      {...(canReload
        ? {
            action: (
              <Button kind="primary" onClick={() => location.reload()}>
                {say('Reload')}
              </Button>
            ),
          }
        : {})}
    >
      {say(text)}
    </MessagePage>
  );
}
