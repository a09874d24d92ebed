import { memo } from 'react';
import type { LinkPath } from '../../../shared/layout/linkPaths.ts';
import { linkHead, linkOutline } from '../../../shared/layout/linkOutline.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import type { Board } from '../board.ts';
import { useBoard } from '../useBoard.ts';
import { labelOf } from './labelOf.ts';
import styles from './Links.module.css';
import { readLinkPaths } from './readLinkPaths.ts';

/** Arrows are drawn by tiles of the board of this size, in board units: those of the next tile are there before it shows. */
const TILE = 800;

/** The arrows between cards that are near enough to be elements; painted with the cards when these are painted. */
export function LinkLayer() {
  const board = useBoard();
  const isFar = useStore(board.isFar);
  const shown = useStore(board.shown);
  useStore(board.camera.view, () => tileOf(board));
  const isLensed = useStore(board.lens, (lens) => lens !== null);
  const selection = useStore(useSession().selection);
  if (isFar) return null;
  const seen = board.camera.visible();
  const paths = [...readLinkPaths(shown).values()].filter(
    ({ bounds }) =>
      bounds.x < seen.x + seen.width + TILE &&
      bounds.x + bounds.width > seen.x - TILE &&
      bounds.y < seen.y + seen.height + TILE &&
      bounds.y + bounds.height > seen.y - TILE,
  );
  return (
    <svg className={styles['layer']} width={1} height={1} aria-hidden data-lensed={isLensed || undefined}>
      {paths.map((path) => (
        <Arrow
          key={path.link.id}
          path={path}
          isSelected={selection.includes(path.link.id)}
          isNear={selection.includes(path.link.from) || selection.includes(path.link.to)}
        />
      ))}
    </svg>
  );
}

function tileOf({ camera }: Board): number {
  const { x, y } = camera.toBoard({ x: 0, y: 0 });
  return Math.floor(x / TILE) * 10_000 + Math.floor(y / TILE);
}

const Arrow = memo(function Arrow({
  path,
  isSelected,
  isNear,
}: {
  readonly path: LinkPath;
  readonly isSelected: boolean;
  readonly isNear: boolean;
}) {
  const { link, points, label } = path;
  const words = labelOf(link);
  const line = linkOutline(points);
  return (
    <g
      className={styles['arrow']}
      data-kind={link.kind}
      data-link={link.id}
      data-selected={isSelected || undefined}
      data-near={isNear || undefined}
    >
      <path className={styles['line']} d={line} />
      {link.kind === 'hand-off' && <path className={styles['core']} d={line} />}
      <path className={styles['head']} d={linkHead(points)} />
      {words !== '' && (
        <text className={styles['label']} x={label.x} y={label.y}>
          {words}
        </text>
      )}
    </g>
  );
});
