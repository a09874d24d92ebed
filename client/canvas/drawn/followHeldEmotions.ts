import { EMOTIONS } from '../../../shared/journey/emotion.ts';
import type { LiftedEmotion } from '../../../shared/layout/emotionShape.ts';
import type { Presence } from '../../../shared/protocol/presence.ts';
import type { Board } from '../board.ts';

const NOTHING: readonly LiftedEmotion[] = [];

/** Shows the points of emotion curves where other people hold them; answers how to stop. */
export function followHeldEmotions({ session, heldEmotions }: Board): () => void {
  let shown = '';
  return session.presence.others.subscribe(() => {
    const held = [...session.presence.others.get().values()].flatMap(heldBy);
    // Presence is told many times a second, and hardly ever about this.
    const now = held.map(({ persona, subject, emotion }) => `${persona}/${subject}/${emotion}`).join();
    if (now === shown) return;
    shown = now;
    heldEmotions.set(held.length === 0 ? NOTHING : held);
  });
}

function heldBy({ emotion: held }: Presence): LiftedEmotion[] {
  const emotion = EMOTIONS.find((one) => one === held?.emotion);
  return held == null || emotion === undefined ? [] : [{ ...held, emotion }];
}
