import type { StageSketch } from '../../shared/protocol/journeys.ts';
import { drawThumbnail, THUMBNAIL } from '../../shared/scene/drawThumbnail.ts';
import type { BoxItem, SceneItem } from '../../shared/scene/scene.ts';
import { tokenColours } from '../marks/tokenColours.ts';
import styles from './Thumbnail.module.css';

/** Colours that follow the theme by themselves. */
const COLOURS = tokenColours((token) => `var(${token})`);

/** A journey as one sees it from three metres, drawn as the pictures of exports are. */
export function Thumbnail({ stages }: { readonly stages: readonly StageSketch[] }) {
  return (
    <svg
      className={styles['thumbnail']}
      viewBox={`0 0 ${THUMBNAIL.width} ${THUMBNAIL.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawThumbnail(stages, COLOURS, digitsWidth).map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the whole picture changes at once
        <Item key={index} item={item} />
      ))}
    </svg>
  );
}

/** The numbers are centred, so nobody sees how wide they were taken to be. */
function digitsWidth(text: string, size: number): number {
  return text.length * size * 0.6;
}

function Item({ item }: { readonly item: SceneItem }) {
  switch (item.kind) {
    case 'box':
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          rx={item.radius}
          opacity={item.opacity}
          {...paint(item)}
        />
      );
    case 'path':
      return (
        <path
          d={item.d}
          transform={`translate(${item.x} ${item.y}) scale(${item.scale})`}
          opacity={item.opacity}
          {...paint(item, item.scale)}
        />
      );
    case 'line':
      return <line x1={item.x1} y1={item.y1} x2={item.x2} y2={item.y2} {...paint({ ...item, fill: null })} />;
    case 'text':
      return (
        <text
          className={styles['words']}
          x={item.x + item.width / 2}
          y={item.baseline}
          fill={item.colour}
          fontSize={item.size}
          fontWeight={item.weight}
        >
          {item.text}
        </text>
      );
    case 'picture':
      // What people attached is too small to be seen.
      return null;
  }
}

/** Within what is made larger, a stroke is made smaller by as much. */
function paint({ fill, stroke }: Pick<BoxItem, 'fill' | 'stroke'>, scale = 1) {
  return {
    fill: fill ?? 'none',
    stroke: stroke?.colour,
    strokeWidth: stroke === null ? undefined : stroke.width / scale,
    strokeLinecap: stroke?.cap,
  };
}
