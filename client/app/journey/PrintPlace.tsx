import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { PrintedJourney } from '../../outline/print/PrintedJourney.tsx';

/** Puts the journey as it is printed into the page for as long as it is being printed, whatever the screen shows. */
export function PrintPlace() {
  const [day, setDay] = useState<string | null>(null);
  useEffect(() => {
    // The browser prints what is there when this returns.
    const onBefore = (): void => flushSync(() => setDay(today()));
    const onAfter = (): void => setDay(null);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, []);
  return day === null ? null : createPortal(<PrintedJourney day={day} />, document.body);
}

/** Today where the reader is, such as `2026-03-31`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
