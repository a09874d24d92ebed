import { Ellipsis } from 'lucide-react';
import type { ComponentProps } from 'react';
import { say } from '../words/say.ts';
import styles from './Item.module.css';

/** The ⋯ of a stage or lane. */
export function OutlineMoreButton({ name, ...props }: { readonly name: string } & ComponentProps<'button'>) {
  return (
    <button type="button" {...props} className={styles['more']} aria-label={say('More for {name}', { name })}>
      <Ellipsis aria-hidden size={16} />
    </button>
  );
}
