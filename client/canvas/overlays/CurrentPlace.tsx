import { useStore } from '../../model/useStore.ts';
import styles from './Overlays.module.css';
import { PLACE_ID } from '../hands/placeElement.ts';
import { placeRect } from './placeRect.ts';
import { placeWords } from '../hands/placeWords.ts';
import { useBoard } from '../useBoard.ts';
import { say } from '../../words/say.ts';

/**
 * Where the keyboard is: a ring for the eye, and the element that the board names as active, so that a screen reader
 * reads it whether the card is an element or painted.
 */
export function CurrentPlace() {
  const board = useBoard();
  const place = useStore(board.place);
  const { snapshot, layout } = useStore(board.shown);
  const rect = place === null ? null : placeRect(layout, place);
  const finding = useStore(board.lens, (lens) =>
    lens === null || (place?.kind !== 'card' && place?.kind !== 'stage') ? '' : lens.wordsOf(place.id),
  );
  if (place === null || rect === null) {
    return (
      <div
        id={PLACE_ID}
        className="unseen"
        role="group"
        aria-label={say('The board. Press an arrow key to begin')}
      />
    );
  }
  return (
    <div
      id={PLACE_ID}
      className={styles['place']}
      data-kind={place.kind}
      role="group"
      aria-label={finding === '' ? placeWords(snapshot, place) : `${placeWords(snapshot, place)}. ${finding}`}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
    />
  );
}
