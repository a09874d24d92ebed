import { setChannel } from '../../shared/changes/setChannel.ts';
import { channelLabel } from '../../shared/journey/channel.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { mark } from './mark.ts';
import { withHowMany } from './markSubjects.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** Says over which channel cards run, which makes touchpoints of notes; `null` takes it back. */
export function setChannelOf(session: JourneySession, cards: readonly Id[], channel: string | null): void {
  if (channel !== null) {
    mark(
      session,
      {
        label: words('Set channel'),
        said: say('Channel: {channel}', { channel: say(channelLabel(channel)) }),
        subjects: cards,
      },
      () => {
        setChannel(session.document, { cards, channel });
      },
    );
    return;
  }
  const isDone = edit(
    session,
    words('Clear channel'),
    () => {
      setChannel(session.document, { cards, channel });
    },
    cards,
  );
  if (!isDone) return;
  session.announcement.set(withHowMany(session, say('Channel: not said'), cards));
}
