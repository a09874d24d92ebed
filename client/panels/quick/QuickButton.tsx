import { Toolbar } from '@base-ui/react/toolbar';
import type { ComponentProps } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';

/** An icon button in the quick-mark bar: one stop of the Tab key for the whole bar, arrows within it. */
export function QuickButton({ label, keys, children, ...props }: ComponentProps<typeof IconButton>) {
  return (
    <Toolbar.Button
      render={
        <IconButton label={label} keys={keys} side="top">
          {children}
        </IconButton>
      }
      {...props}
    />
  );
}
