import { useEffect, useRef } from 'react';

/**
 * Runs once more what a field does when it is left, when the field goes instead: whoever selects something else on the
 * board takes the field away before it can notice that it was left.
 */
export function useOnLeave(leave: () => void): void {
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
  });
  useEffect(
    () => () => {
      last.current();
    },
    [],
  );
}
