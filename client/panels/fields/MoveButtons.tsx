import { ChevronDown, ChevronUp } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';

/** Takes an item of a list one place up or down; the keyboard stays on the button, so that one can go on pressing. */
export function MoveButtons({
  name,
  isFirst,
  isLast,
  onMove,
}: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: 'up' | 'down') => void;
}) {
  const move = (button: HTMLElement, step: 'up' | 'down'): void => {
    onMove(step);
    // The item is taken out and put in elsewhere, which takes the keyboard away from it.
    requestAnimationFrame(() => {
      button.focus();
    });
  };
  return (
    <>
      <IconButton
        label={say('Move {name} up', { name })}
        // Not `disabled`: at the end of the way the keyboard would be nowhere.
        aria-disabled={isFirst}
        onClick={({ currentTarget }) => {
          if (!isFirst) move(currentTarget, 'up');
        }}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={say('Move {name} down', { name })}
        aria-disabled={isLast}
        onClick={({ currentTarget }) => {
          if (!isLast) move(currentTarget, 'down');
        }}
      >
        <ChevronDown aria-hidden />
      </IconButton>
    </>
  );
}
