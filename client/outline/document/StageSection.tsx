import { memo } from 'react';
import { useJourney } from '../../model/useSession.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { hasOwnColumn } from '../../../shared/layout/hasOwnColumn.ts';
import { say } from '../../words/say.ts';
import { HeadingItem } from '../HeadingItem.tsx';
import { headingName } from '../subjectWords.ts';
import styles from './Document.module.css';
import { LanePart } from './LanePart.tsx';
import { PictureFigures } from './PictureFigures.tsx';
import { SubjectLines } from './SubjectLines.tsx';

/** One stage, lane by lane, with everything that is said of it. */
export const StageSection = memo(function StageSection({
  stage,
  index,
  count,
  isDeep = false,
}: {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
  /** Whether it follows the stage that it is a part of, one level below. */
  readonly isDeep?: boolean;
}) {
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const whole = useJourney((snapshot) => snapshot.stages.find(({ id }) => id === stage.parent)?.name ?? null);
  const hasOwn = useJourney((snapshot) => hasOwnColumn(snapshot, stage.id));
  const Heading = isDeep ? 'h3' : 'h2';
  return (
    <section
      className={styles['stage']}
      data-deep={isDeep || undefined}
      style={{ ['--colour' as string]: `var(--c-${stage.colour})` }}
    >
      <p className={styles['overline']}>
        {whole === null
          ? say('Stage {position} of {total}', { position: index + 1, total: count })
          : say('Part of {name}', { name: headingName(whole, 'stage') })}
      </p>
      <Heading className={styles['stageName']}>
        <HeadingItem
          of="stage"
          id={stage.id}
          name={stage.name}
          summary={stage.isLocked ? say('locked') : ''}
        />
      </Heading>
      {stage.description.trim() !== '' && <p className={styles['words']}>{stage.description}</p>}
      <SubjectLines record={stage} />
      <PictureFigures subject={stage.id} />
      {hasOwn && lanes.map((lane) => <LanePart key={lane.id} stage={stage.id} lane={lane} isDeep={isDeep} />)}
    </section>
  );
});
