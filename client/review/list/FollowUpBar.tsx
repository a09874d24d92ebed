import { X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { say, sayCount } from '../../words/say.ts';
import styles from './FollowUpBar.module.css';
import { FollowUpButtons, type FollowUpProps } from './FollowUpButtons.tsx';
import { RateTogether } from './RateTogether.tsx';

/** What becomes of the findings that are selected: all of them get the same. */
export function FollowUpBar({ onClear, ...props }: FollowUpProps & { readonly onClear: () => void }) {
  return (
    <section className={styles['bar']} aria-label={say('Follow up')}>
      <p role="status" className={styles['count']}>
        {sayCount(props.findings.length, '{count} selected', '{count} selected')}
      </p>
      <FollowUpButtons {...props} />
      <RateTogether findings={props.findings} />
      <span className={styles['space']} />
      <IconButton label={say('Select nothing')} side="top" onClick={onClear}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}
