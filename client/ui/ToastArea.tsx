import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { ToastQueue, ToastQueueContext } from './toastQueue.ts';
import { comesLater } from './comesLater.ts';

const TooltipHost = comesLater(async () => (await import('./TooltipHost.tsx')).TooltipHost);
const Toasts = comesLater(async () => (await import('./Toasts.tsx')).Toasts);

/** Lets the page be drawn first: what is said before then waits in the queue. */
const SOON_MS = 1_000;

/** Everything inside can say something briefly with `useToast`; it shows at the bottom of the window. */
export function ToastArea({ children }: { readonly children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue());
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ToastQueueContext value={queue}>
      {children}
      <Suspense>
        {isReady && (
          <>
            <Toasts queue={queue} />
            <TooltipHost />
          </>
        )}
      </Suspense>
    </ToastQueueContext>
  );
}
