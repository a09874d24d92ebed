import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from './IconButton.tsx';
import type { ToastQueue } from './toastQueue.ts';
import styles from './Toasts.module.css';
import { say } from '../words/say.ts';

const SHOWN_MS = 4_000;
/** Who should act needs time to read and to reach. */
const SHOWN_WITH_ACTION_MS = 12_000;

/** Shows what comes out of a queue, three at a time. */
export function Toasts({ queue }: { readonly queue: ToastQueue }) {
  return (
    <Base.Provider limit={3}>
      <Base.Portal>
        <Base.Viewport className={styles['viewport']}>
          <ToastList queue={queue} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList({ queue }: { readonly queue: ToastQueue }) {
  const { toasts, add, close } = Base.useToastManager();
  useEffect(
    () =>
      queue.drainInto(({ text, action, isProblem = false }) => {
        const id = add({
          title: text,
          timeout: action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS,
          priority: isProblem ? 'high' : 'low',
          ...(action !== undefined && {
            actionProps: {
              children: action.label,
              onClick: () => {
                close(id);
                action.perform();
              },
            },
          }),
        });
      }),
    [queue, add, close],
  );
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles['toast']} swipeDirection={['down', 'right']}>
      <Base.Content className={styles['content']}>
        <Base.Title className={styles['text']} render={<p />} />
        {toast.actionProps !== undefined && <Base.Action className={styles['action']} />}
        <Base.Close
          render={
            <IconButton label={say('Close')} side="top" className={styles['close']}>
              <X aria-hidden />
            </IconButton>
          }
        />
      </Base.Content>
    </Base.Root>
  ));
}
