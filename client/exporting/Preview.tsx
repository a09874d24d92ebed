import { useState } from 'react';
import { say } from '../words/say.ts';
import styles from './Preview.module.css';

/** The file as it will be, small. */
export function Preview({ path }: { readonly path: string }) {
  const [shown, setShown] = useState<{ readonly path: string; readonly isFine: boolean } | null>(null);
  const isBehind = shown?.path !== path;
  return (
    <div className={styles['frame']} aria-busy={isBehind}>
      {!isBehind && !shown.isFine && (
        <p className={styles['quiet']}>{say('There is no picture of it now. The file can still be had.')}</p>
      )}
      <img
        className={styles['picture']}
        data-behind={isBehind}
        hidden={!isBehind && !shown.isFine}
        src={path}
        alt={say('The map as it will look')}
        onLoad={() => setShown({ path, isFine: true })}
        onError={() => setShown({ path, isFine: false })}
      />
    </div>
  );
}
