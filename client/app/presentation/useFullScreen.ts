import { useEffect } from 'react';

/** Fills the screen while something is shown, where the browser lets it; leaving full screen ends what is shown. */
export function useFullScreen(onLeave: () => void): void {
  useEffect(() => {
    const root = document.documentElement;
    let wasFull = false;
    const onChange = (): void => {
      if (document.fullscreenElement !== null) wasFull = true;
      else if (wasFull) onLeave();
    };
    document.addEventListener('fullscreenchange', onChange);
    // Refused without a gesture, on phones and in frames: then the window is filled.
    root.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, [onLeave]);
}
