import { useEffect, useRef, type PointerEvent } from 'react';
import { useStore } from '../../model/useStore.ts';
import { paintMinimap, minimapScale } from './paintMinimap.ts';
import { readPalette } from '../painted/palette.ts';
import { useBoard } from '../useBoard.ts';
import styles from './ZoomControl.module.css';

/** A picture of the whole board, with a window for what one sees; pressing it goes there. */
export function Minimap() {
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
  return (
    <div
      className={styles['map']}
      style={{ width, height }}
      onPointerDown={go}
      onPointerMove={go}
      aria-hidden
    >
      <canvas
        ref={canvas}
        width={width * devicePixelRatio}
        height={height * devicePixelRatio}
        style={{ width, height }}
      />
      <div ref={frame} className={styles['window']} />
    </div>
  );
}
