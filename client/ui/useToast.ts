import { useContext } from 'react';
import { ToastQueueContext } from './toastQueue.ts';

/** Something to say briefly, and one thing that can be done about it. */
export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
  /** A problem is said at once, everything else when the person is ready to hear it. */
  readonly isProblem?: boolean;
}

/** Says something briefly at the bottom of the window; inside a `ToastArea` only. */
export function useToast(): (message: ToastMessage) => void {
  const queue = useContext(ToastQueueContext);
  if (queue === null) throw new Error('There is no ToastArea around this.');
  return queue.add;
}
