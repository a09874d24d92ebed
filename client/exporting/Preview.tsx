import { useState } from 'react';
import { say } from '../words/say.ts';
import styles from './Preview.module.css';

/** The file as it will be, small; on squares where it has no background of its own. */
export function Preview({ path, isTransparent }: { readonly path: string; readonly isTransparent: boolean }) {
  const [shown, setShown] = useState<{ readonly path: string; readonly isFine: boolean } | null>(null);
  const isBehind = shown?.path !== path;
  return (
    <div className={styles['frame']} data-transparent={isTransparent || undefined} aria-busy={isBehind}>
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
