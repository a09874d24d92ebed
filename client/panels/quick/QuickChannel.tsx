import { useState } from 'react';
import { CHANNELS, channelLabel } from '../../../shared/journey/channel.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { setChannelOf } from '../../actions/setChannelOf.ts';
import { ChannelIcon } from '../../marks/ChannelIcon.tsx';
import { useSession } from '../../model/useSession.ts';
import { channelOf } from '../fields/ChannelField.tsx';
import { QuickButton } from './QuickButton.tsx';
import styles from '../QuickMarkBar.module.css';
import { QuickPopover } from './QuickPopover.tsx';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import { say } from '../../words/say.ts';

/** The channel in the quick-mark bar, and all of them to choose from; the chosen one pressed again takes it back. */
export function QuickChannel({ cards }: { readonly cards: readonly Id[] }) {
  const session = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const channel = useCommon(cards, channelOf);
  const said = channel === DIFFERS ? null : channel;
  return (
    <QuickPopover
      title={say('Channel')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <QuickButton
          label={
            said === null ? say('Channel') : say('Channel: {channel}', { channel: say(channelLabel(said)) })
          }
        >
          <ChannelIcon channel={said ?? 'phone'} />
        </QuickButton>
      }
    >
      <div className={styles['channels']}>
        {CHANNELS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={styles['channel']}
            aria-pressed={id === said}
            onClick={() => {
              setChannelOf(session, cards, id === said ? null : id);
              setIsOpen(false);
            }}
          >
            <ChannelIcon channel={id} />
            {say(label)}
          </button>
        ))}
      </div>
    </QuickPopover>
  );
}
