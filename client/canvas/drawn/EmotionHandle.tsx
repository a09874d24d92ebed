import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { pointOnBoard } from '../headers/pointOnBoard.ts';
import { useBoard } from '../useBoard.ts';
import { emotionAt, type LiftedEmotion, type PlacedEmotion } from '../../../shared/layout/emotionShape.ts';
import styles from './Drawn.module.css';
import { focusEmotion } from './focusEmotion.ts';
import { emotionBeside, setEmotionPoint } from './setEmotionPoint.ts';

interface EmotionHandleProps {
  readonly point: PlacedEmotion;
  readonly persona: Id | null;
  readonly whose: string;
  /** The other points of the line, in order. */
  readonly line: readonly PlacedEmotion[];
  readonly laneY: number;
  readonly height: number;
}

/** Large enough for a finger. */
const REACH = 12;

/** A point of the emotion curve as something to take hold of: dragged up and down, or moved by the arrow keys. */
export function EmotionHandle({ point, persona, whose, line, laneY, height }: EmotionHandleProps) {
  const board = useBoard();
  const isHeld = useRef(false);
  const { subject, emotion, x, y } = point;
  const name = useJourney(
    (snapshot) =>
      snapshot.cards.get(subject)?.title ?? snapshot.stages.find(({ id }) => id === subject)?.name ?? '',
  );
  const lift = (lifted: LiftedEmotion | null): void => {
    board.liftedEmotion.set(lifted);
    board.session.presence.update({ emotion: lifted });
  };
  const letGo = (): void => {
    isHeld.current = false;
    board.isBusy.set(false);
    lift(null);
  };
  const onPointerDown = (event: PointerEvent<SVGCircleElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    isHeld.current = true;
    board.isBusy.set(true);
  };
  const onPointerMove = (event: PointerEvent<SVGCircleElement>): void => {
    if (!isHeld.current) return;
    const wanted = emotionAt(board.camera.toBoard(pointOnBoard(event)).y - laneY, height);
    const lifted = board.liftedEmotion.get();
    if (wanted !== (lifted?.emotion ?? emotion)) lift({ persona, subject, emotion: wanted });
  };
  const onPointerUp = (): void => {
    const lifted = board.liftedEmotion.get();
    if (isHeld.current && lifted !== null) setEmotionPoint(board, lifted);
    letGo();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isKnown(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const beside = line.findIndex((one) => one.subject === subject) + (event.key === 'ArrowRight' ? 1 : -1);
    if (event.key === 'Escape' || event.key === 'Enter') {
      if (isHeld.current) letGo();
      else board.session.view.get()?.focus();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const step = event.key === 'ArrowUp' ? 1 : -1;
      setEmotionPoint(board, { persona, subject, emotion: emotionBeside(emotion, step) });
    } else {
      const next = line[beside];
      if (next !== undefined) focusEmotion(board, next, persona);
    }
  };
  return (
    <circle
      className={styles['handle']}
      role="slider"
      tabIndex={-1}
      data-own-pointer
      data-emotion={`${persona ?? ''}/${subject}`}
      data-emotion-stage={point.stage}
      aria-label={
        whose === ''
          ? say('Emotion: {name}', { name })
          : say('Emotion of {persona}: {name}', { persona: whose, name })
      }
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={emotion}
      aria-valuetext={say(EMOTION_WORDS[emotion])}
      cx={x}
      cy={y}
      r={REACH}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
    >
      <title>{say(EMOTION_WORDS[emotion])}</title>
    </circle>
  );
}

function isKnown({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Escape', 'Enter'].includes(key);
}
