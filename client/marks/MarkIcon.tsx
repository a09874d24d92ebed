import type { ReactNode } from 'react';
import './marks.css';

/** What all marks share. */
export interface MarkIconProps {
  /** In pixels; the width follows. */
  readonly size?: number;
  /** Said by screen readers and shown on hover; without it the mark is decoration, for use beside words. */
  readonly title?: string | undefined;
}

/** The frame of every mark: an `<svg>` of the given grid that is an image with a name, or hidden from screen readers. */
export function MarkIcon({
  size = 16,
  title,
  grid = [16, 16],
  color,
  children,
}: MarkIconProps & {
  readonly grid?: readonly [width: number, height: number];
  readonly color?: string;
  readonly children: ReactNode;
}) {
  const [width, height] = grid;
  return (
    <svg
      className="mark"
      viewBox={`0 0 ${width} ${height}`}
      width={(size * width) / height}
      height={size}
      style={color === undefined ? undefined : { color }}
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      {title !== undefined && <title>{title}</title>}
      {children}
    </svg>
  );
}
