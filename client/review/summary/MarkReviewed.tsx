import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { markReviewed } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';
import styles from './SinceReview.module.css';

/** Says that a journey was reviewed. It cannot be taken back, and what has changed is not told again: one is asked. */
export function MarkReviewed({
  id,
  hasChanges,
  onMarked,
}: {
  readonly id: Id;
  readonly hasChanges: boolean;
  readonly onMarked: () => void;
}) {
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const mark = (): void => {
    setIsOpen(false);
    markReviewed(id).then(onMarked, (error: unknown) => {
      toast({ text: sentenceOf(error), isProblem: true });
    });
  };
  return (
    <span className={styles['mark']}>
      <Popover
        title={say('Mark as reviewed')}
        align="end"
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        trigger={<Button icon={<Check aria-hidden />}>{say('Mark as reviewed')}</Button>}
      >
        <div className={styles['question']}>
          <p>
            {hasChanges
              ? say('For everybody, this list is empty then and begins anew.')
              : say('From then on, what changes is listed here, for everybody.')}
          </p>
          <Button kind="primary" onClick={mark}>
            {say('Reviewed')}
          </Button>
        </div>
      </Popover>
    </span>
  );
}
