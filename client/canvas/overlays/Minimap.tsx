import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import { paintMinimap, minimapScale } from './paintMinimap.ts';
import { readPalette } from '../painted/palette.ts';
import { useBoard } from '../useBoard.ts';
import styles from './ZoomControl.module.css';

/** How far an arrow key moves the window, by its own size. */
const STEP = 0.25;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A picture of the whole board, with a window for what one sees; pressing it, dragging or the arrow keys go there. */
export function Minimap({ onClose }: { readonly onClose: () => void }) {
  const board = useBoard();
  const { camera } = board;
  const shown = useStore(board.shown);
  const readings = useStore(board.lens, (lens) => lens?.readings ?? null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { scale, width, height } = minimapScale(shown.layout);
  useEffect(() => {
    const element = canvas.current;
    if (element !== null) paintMinimap(element, shown, readings, readPalette(element));
  }, [shown, readings]);
  useEffect(() => {
    const follow = (): void => {
      const element = frame.current;
      if (element === null) return;
      const seen = camera.visible();
      element.style.transform = `translate(${seen.x * scale}px, ${seen.y * scale}px)`;
      element.style.width = `${seen.width * scale}px`;
      element.style.height = `${seen.height * scale}px`;
    };
    follow();
    return camera.view.subscribe(follow);
  }, [camera, scale]);
  const go = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const corner = event.currentTarget.getBoundingClientRect();
    const seen = camera.visible();
    const { zoom } = camera.view.get();
    const x = (event.clientX - corner.left) / scale - seen.width / 2;
    const y = (event.clientY - corner.top) / scale - seen.height / 2;
    camera.moveTo({ x: -x * zoom, y: -y * zoom, zoom });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') onClose();
    else if (arrow !== undefined) {
      const size = camera.size.get();
      camera.panBy(-arrow[0] * size.width * STEP, -arrow[1] * size.height * STEP);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // A view that the arrow keys move; there is no role for that.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles['map']}
      style={{ width, height }}
      role="group"
      aria-label={say('Map of the whole board. Arrow keys move the part that is shown')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
      onKeyDown={onKeyDown}
    >
      <canvas
        ref={canvas}
        width={width * devicePixelRatio}
        height={height * devicePixelRatio}
        style={{ width, height }}
        aria-hidden
      />
      <div ref={frame} className={styles['window']} />
    </div>
  );
}
