import { useState } from 'react';
import { useStore } from '../../model/useStore.ts';
import { useSession } from '../../model/useSession.ts';
import styles from './Overlays.module.css';
import { readOtherSelections } from './otherSelections.ts';
import { useBoard } from '../useBoard.ts';
import { say } from '../../words/say.ts';

/** What the others have selected, as rings in their colours with their names. */
export function OtherSelections() {
  const board = useBoard();
  const layout = useStore(board.shown, (shown) => shown.layout);
  const [read] = useState(readOtherSelections);
  const rings = useStore(useSession().presence.others, (others) => read(others, layout));
  return rings.map(({ key, rect, colour, name, isTyping }) => (
    <div
      key={key}
      className={styles['other']}
      style={{
        transform: `translate(${rect.x}px, ${rect.y}px)`,
        width: rect.width,
        height: rect.height,
        ['--person' as string]: colour,
      }}
    >
      <span>{isTyping ? say('{name} is typing', { name }) : name}</span>
    </div>
  ));
}
