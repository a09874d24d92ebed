import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { ChangeLine } from './changeLines.ts';
import styles from './ChangeList.module.css';
import { OutcomeMark } from './OutcomeMark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Side } from './side.ts';

/** Every change in words; each leads to its place on its map. */
export function ChangeList({
  lines,
  before,
  after,
}: {
  readonly lines: readonly ChangeLine[];
  readonly before: Side;
  readonly after: Side;
}) {
  return (
    <ul className={styles['changes']}>
      {lines.map((line) => (
        <li key={`${line.of} ${line.id} ${line.name}`} className={styles['change']}>
          <OutcomeMark outcome={line.outcome} />
          <div>
            <PlaceLink side={line.outcome === 'removed' ? before : after} id={line.id}>
              {line.name}
            </PlaceLink>{' '}
            <span className={styles['where']}>{line.of === 'card' ? line.where : say(KINDS[line.of])}</span>
            {line.details.length > 0 && (
              <ul className={styles['details']}>
                {line.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const KINDS = {
  journey: words('Journey'),
  stage: words('Stage'),
  lane: words('Lane'),
  arrow: words('Arrow'),
} as const;
