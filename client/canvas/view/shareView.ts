import type { SeenPart } from '../../../shared/protocol/presence.ts';
import { follow, stopFollowing } from '../../actions/followActions.ts';
import { isFollowed, leaderOf } from '../../model/leaderOf.ts';
import type { Board } from '../board.ts';
import { MAX_ZOOM } from './camera.ts';

/**
 * Shows here what somebody sees whom this person follows, and tells those who follow this person what is seen here, and
 * nobody else. Moving the board oneself ends it. Answers how to stop.
 */
export function shareView(board: Board): () => void {
  const { session, camera } = board;
  const { presence, viewing } = session;
  let isTold = false;
  let shown: SeenPart | null = null;

  const tell = (): void => {
    const isWanted = isFollowed(presence.others.get(), presence.client);
    if (isWanted) presence.update({ view: camera.seen() });
    else if (isTold) presence.update({ view: null });
    isTold = isWanted;
  };
  const lead = (): void => {
    const wanted = viewing.following.get();
    if (wanted === null) return;
    const others = presence.others.get();
    const leader = leaderOf(others, wanted, presence.client);
    if (leader === null) {
      stopFollowing(session);
      return;
    }
    const part = others.get(leader)?.view ?? null;
    if (part === null || part === shown || !isSound(part)) return;
    shown = part;
    camera.leadTo(camera.fitting(part, { maxZoom: MAX_ZOOM, margin: 0 }));
  };
  const onFollowing = (): void => {
    const wanted = viewing.following.get();
    shown = null;
    // Those whom one follows tell what they see once they know.
    presence.update({
      following: wanted === null ? null : leaderOf(presence.others.get(), wanted, presence.client),
    });
    lead();
  };
  const onOthers = (): void => {
    obeySummons();
    tell();
    lead();
  };
  const onView = (): void => {
    if (viewing.following.get() !== null && !camera.isLed) stopFollowing(session);
    if (isTold) presence.update({ view: camera.seen() });
  };

  /** What each tab's summons was when it was first seen: what was said before one came is over. */
  const summons = new Map<number, number>();
  const obeySummons = (): void => {
    for (const [client, other] of presence.others.get()) {
      const now = other.summons ?? 0;
      const before = summons.get(client);
      summons.set(client, now);
      // Who is typing is not torn away from it.
      if (before !== undefined && now > before && session.editing.get() === null) follow(session, client);
    }
  };

  obeySummons();
  if (viewing.following.get() !== null) onFollowing();
  const stop = [
    presence.others.subscribe(onOthers),
    viewing.following.subscribe(onFollowing),
    camera.view.subscribe(onView),
    camera.size.subscribe(onView),
  ];
  return () => {
    for (const each of stop) each();
    if (isTold) presence.update({ view: null });
    viewing.following.set(null);
    presence.update({ following: null });
  };
}

/** Presence comes from other programs too. */
function isSound({ x, y, width, height }: SeenPart): boolean {
  return (
    [x, y, width, height].every((n) => Number.isFinite(n) && Math.abs(n) < 1e6) && width > 0 && height > 0
  );
}
