import { Toast } from '@base-ui/react/toast';
import { useCallback } from 'react';

/** Something to say briefly, and one thing that can be done about it. */
export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
  /** A problem is said at once, everything else when the person is ready to hear it. */
  readonly isProblem?: boolean;
}

const SHOWN_MS = 4_000;
/** Who should act needs time to read and to reach. */
const SHOWN_WITH_ACTION_MS = 12_000;

/** Says something briefly at the bottom of the window; inside a `ToastArea` only. */
export function useToast(): (message: ToastMessage) => void {
  const { add, close } = Toast.useToastManager();
  return useCallback(
    ({ text, action, isProblem = false }) => {
      const id = add({
        title: text,
        timeout: action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS,
        priority: isProblem ? 'high' : 'low',
        ...(action === undefined
          ? {}
          : {
              actionProps: {
                children: action.label,
                onClick: () => {
                  close(id);
                  action.perform();
                },
              },
            }),
      });
    },
    [add, close],
  );
}
