import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ToastQueue, ToastQueueContext } from './toastQueue.ts';

const Toasts = lazy(async () => ({ default: (await import('./Toasts.tsx')).Toasts }));

/** Everything inside can say something briefly with `useToast`; it shows at the bottom of the window. */
export function ToastArea({ children }: { readonly children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue());
  return (
    <ToastQueueContext value={queue}>
      {children}
      <Suspense>
        <Toasts queue={queue} />
      </Suspense>
    </ToastQueueContext>
  );
}
