import { useCallback, useState } from 'react';
import { readColumnChoice, type ColumnChoice } from './columns.ts';

/** Where this device keeps the choice. */
const KEY = 'waymark:review-columns';

/** Which columns somebody wants on this device, and the way to change that. */
export function useColumnChoice(): [ColumnChoice, (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState(() => readColumnChoice(kept()));
  const choose = useCallback((next: ColumnChoice) => {
    setChoice(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Private windows of some browsers keep nothing.
    }
  }, []);
  return [choice, choose];
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // See above.
    return null;
  }
}
