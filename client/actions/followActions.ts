import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Goes one's own way again. */
export const stopFollowingAction: Action = {
  id: 'stop-following',
  label: words('Stop following'),
  group: 'View',
  keys: ['Escape'],
  isEnabled: ({ viewing }) => viewing.following.get() !== null,
  perform: stopFollowing,
};

/** Brings everybody to what its owner sees; each may go their own way again. */
export const summonAction: Action = {
  id: 'summon',
  label: words('Bring everyone to me'),
  group: 'View',
  isEnabled: (session) => session.role.get() === 'owner' && session.presence.others.get().size > 0,
  perform: (session) => {
    stopFollowing(session);
    // The clock only makes it another number than the last one, and than that of an earlier visit.
    session.presence.update({ summons: Date.now() });
    session.announcement.set(say('Everyone is brought to your view'));
  },
};

/** Shows or hides the pointers of everybody else: with many people, quiet is worth more. */
export const cursorsAction: Action = {
  id: 'cursors',
  label: words('Pointers of the others'),
  group: 'View',
  isEnabled: () => true,
  isOn: ({ viewing }) => viewing.areCursorsShown.get(),
  perform: ({ viewing, announcement }) => {
    const areShown = !viewing.areCursorsShown.get();
    viewing.areCursorsShown.set(areShown);
    announcement.set(
      areShown ? say('The pointers of the others are shown') : say('The pointers of the others are hidden'),
    );
  },
};

/** Sees what somebody else sees, by the number of their tab, until one moves the board oneself. */
export function follow(session: JourneySession, client: number): void {
  const { presence, viewing, announcement } = session;
  const leader = presence.others.get().get(client);
  if (leader === undefined) return;
  viewing.following.set(client);
  announcement.set(say('Following {name}', { name: leader.person.name }));
}

/** Goes one's own way again; says so when one was led. */
export function stopFollowing(session: JourneySession): void {
  const { presence, viewing, announcement } = session;
  const client = viewing.following.get();
  if (client === null) return;
  viewing.following.set(null);
  const name = presence.others.get().get(client)?.person.name;
  announcement.set(name === undefined ? say('They have left') : say('No longer following {name}', { name }));
}
