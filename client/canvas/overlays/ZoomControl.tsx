import { Suspense, useEffect, useRef, useState } from 'react';
import { boardOf } from '../../model/boardView.ts';
import { useSession } from '../../model/useSession.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { useBoard } from '../useBoard.ts';
import styles from './ZoomControl.module.css';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

const loadMinimap = () => import('./Minimap.tsx');
const Minimap = comesLater(async () => (await loadMinimap()).Minimap);
const STEP = 1.25;

/** How near one looks; and a small map of the whole, when it is asked for. */
export function ZoomControl() {
  const session = useSession();
  const [isMapOpen, setMapOpen] = useState(false);
  useEffect(() => fetchSoon(loadMinimap), []);
  const view = () => boardOf(session.view.get());
  return (
    <div className={styles['control']} data-own-pointer role="group" aria-label={say('Zoom')}>
      {isMapOpen && (
        <Suspense>
          <Minimap
            onClose={() => {
              setMapOpen(false);
              session.view.get()?.focus();
            }}
          />
        </Suspense>
      )}
      <div className={styles['bar']}>
        <Tool label={say('Zoom out')} path="M4 8h8" onClick={() => view()?.zoomBy(1 / STEP)} />
        <ZoomLabel onClick={() => view()?.zoomTo(1)} />
        <Tool label={say('Zoom in')} path="M4 8h8M8 4v8" onClick={() => view()?.zoomBy(STEP)} />
        <Tool
          label={say('Zoom to fit')}
          path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
          onClick={() => view()?.fitAll()}
        />
        <Tool
          label={say('Map')}
          path="M2.5 3.5h11v9h-11ZM6 6h5v3.5H6Z"
          isPressed={isMapOpen}
          onClick={() => {
            setMapOpen(!isMapOpen);
          }}
        />
      </div>
    </div>
  );
}

function Tool({
  label,
  path,
  isPressed,
  onClick,
}: {
  readonly label: string;
  readonly path: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        <path d={path} />
      </svg>
    </button>
  );
}

/** Nobody reads a number faster than this, and writing it lays out the bar. */
const LABEL_EVERY_MS = 100;

/** Written outside React: it changes with every step of a zoom. */
function ZoomLabel({ onClick }: { readonly onClick: () => void }) {
  const { camera } = useBoard();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let shown = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      timer = undefined;
      const words = `${Math.round(camera.view.get().zoom * 100)} %`;
      if (words === shown || button.current === null) return;
      shown = words;
      button.current.textContent = words;
    };
    show();
    const stop = camera.view.subscribe(() => {
      timer ??= setTimeout(show, LABEL_EVERY_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [camera]);
  return (
    // Called by the words on it, as whoever speaks to their machine reads them.
    <button
      ref={button}
      type="button"
      className={styles['zoom']}
      title={say('Zoom to 100 %')}
      onClick={onClick}
    >
      100 %
    </button>
  );
}
