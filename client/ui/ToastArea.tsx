import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './ToastArea.module.css';

/** Everything inside can say something briefly with `useToast`; it shows at the bottom of the window. */
export function ToastArea({ children }: { readonly children: ReactNode }) {
  return (
    <Base.Provider limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles['viewport']}>
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Toasts() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles['toast']} swipeDirection={['down', 'right']}>
      <Base.Content className={styles['content']}>
        <Base.Title className={styles['text']} render={<p />} />
        {toast.actionProps !== undefined && <Base.Action className={styles['action']} />}
        <Base.Close
          render={
            <IconButton label="Close" side="top" className={styles['close']}>
              <X aria-hidden />
            </IconButton>
          }
        />
      </Base.Content>
    </Base.Root>
  ));
}
