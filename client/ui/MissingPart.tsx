import { createPortal } from 'react-dom';
import { say } from '../words/say.ts';
import { Button } from './Button.tsx';
import styles from './MissingPart.module.css';

/** Says that something of the page is not there; several of them lie on each other and read as one. */
export function MissingPart() {
  return createPortal(
    <div className={styles['missing']} role="status">
      {say('A part of this page could not be fetched. What you wrote is kept.')}
      <Button onClick={() => location.reload()}>{say('Reload')}</Button>
    </div>,
    document.body,
  );
}
