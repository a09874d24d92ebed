import { useState } from 'react';
import { CHANNELS } from '../../../shared/journey/channel.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { setChannelOf } from '../../actions/setChannelOf.ts';
import { ChannelIcon } from '../../marks/ChannelIcon.tsx';
import { useSession } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { Labelled } from './Labelled.tsx';
import { OwnChannelField } from './OwnChannelField.tsx';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import { say } from '../../words/say.ts';

const NONE = '';
const OWN = '+own';
const MIXED = '+mixed';

/** Over which channel cards run: one of the known ones, or one of the team's own by its name. */
export function ChannelField({ cards }: { readonly cards: readonly Id[] }) {
  const session = useSession();
  const channel = useCommon(cards, channelOf);
  const [isNaming, setIsNaming] = useState(false);
  const isOwn = channel !== null && channel !== DIFFERS && !CHANNELS.some(({ id }) => id === channel);
  const options = [
    ...(channel === DIFFERS ? [{ value: MIXED, label: say('Different channels') }] : []),
    { value: NONE, label: say('Not said') },
    ...CHANNELS.map(({ id, label }) => ({
      value: id as string,
      label: say(label),
      icon: <ChannelIcon channel={id} />,
    })),
    ...(isOwn ? [{ value: channel, label: channel, icon: <ChannelIcon channel={channel} /> }] : []),
    { value: OWN, label: say('Another channel…') },
  ];
  return (
    <>
      <Labelled label={say('Channel')}>
        <Select
          label={say('Channel')}
          isLabelHidden
          value={channel === DIFFERS ? MIXED : (channel ?? NONE)}
          options={options}
          onChange={(chosen) => {
            setIsNaming(chosen === OWN);
            if (chosen !== OWN && chosen !== MIXED)
              setChannelOf(session, cards, chosen === NONE ? null : chosen);
          }}
        />
      </Labelled>
      {isNaming && (
        <OwnChannelField
          onName={(name) => {
            setIsNaming(false);
            if (name !== null) setChannelOf(session, cards, name);
          }}
        />
      )}
    </>
  );
}

/** The channel of a card; `null` when nobody said. */
export function channelOf(snapshot: JourneySnapshot, card: Id): string | null {
  return snapshot.cards.get(card)?.channel ?? null;
}
