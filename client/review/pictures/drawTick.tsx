import type { TickRendererProps } from '@visx/axis';
import styles from './Pictures.module.css';

/** A label of an axis: as its axis places it, in the letters of the page. */
export function drawTick({ x, y, dy, angle, textAnchor, formattedValue }: TickRendererProps) {
  return (
    <text
      x={x}
      y={y}
      dy={dy}
      textAnchor={textAnchor}
      transform={angle === undefined ? undefined : `rotate(${angle} ${x} ${y})`}
      className={styles['label']}
    >
      {formattedValue}
    </text>
  );
}
