import { useCallback, useState } from 'react';
import { keepOnDevice, keptOnDevice } from '../../ui/keptOnDevice.ts';
import { readColumnChoice, type ColumnChoice } from './columns.ts';

/** Where this device keeps the choice. */
const KEY = 'waymark:review-columns';

/** Which columns somebody wants on this device, and the way to change that. */
export function useColumnChoice(): [ColumnChoice, (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState(() => readColumnChoice(keptOnDevice(KEY)));
  const choose = useCallback((next: ColumnChoice) => {
    setChoice(next);
    keepOnDevice(KEY, JSON.stringify(next));
  }, []);
  return [choice, choose];
}
