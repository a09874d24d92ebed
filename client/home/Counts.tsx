import type { ReactNode } from 'react';
import type { JourneyCounts } from '../../shared/protocol/journeys.ts';
import { DiamondIcon } from '../marks/DiamondIcon.tsx';
import { MomentMark } from '../marks/MomentMark.tsx';
import { PainMark } from '../marks/PainMark.tsx';
import { classNames } from '../ui/classNames.ts';
import styles from './Counts.module.css';
import { formatNumber, say, sayCount } from '../words/say.ts';
import { NeedsMark } from './NeedsMark.tsx';

/** What is marked on a journey, in numbers; a broken moment of truth is the only thing that shouts. */
export function Counts({ counts }: { readonly counts: JourneyCounts }) {
  const { needsAtRisk, momentsOfTruth, brokenMoments, painPoints, stages, touchpoints } = counts;
  return (
    <ul className={styles['counts']}>
      <Count
        amount={needsAtRisk}
        words={
          needsAtRisk === 0
            ? say('no needs at risk')
            : sayCount(needsAtRisk, '{count} need at risk', '{count} needs at risk')
        }
      >
        <NeedsMark />
      </Count>
      <Count
        amount={momentsOfTruth}
        words={
          momentsOfTruth === 0
            ? say('no moments of truth')
            : sayCount(momentsOfTruth, '{count} moment of truth', '{count} moments of truth')
        }
      >
        <DiamondIcon />
      </Count>
      {brokenMoments > 0 && (
        <li className={classNames(styles['count'], styles['broken'])}>
          <MomentMark state="broken" />
          {sayCount(brokenMoments, '{count} broken', '{count} broken')}
        </li>
      )}
      <Count
        amount={painPoints}
        words={
          painPoints === 0
            ? say('no pain points')
            : sayCount(painPoints, '{count} pain point', '{count} pain points')
        }
      >
        <PainMark severity={0} />
      </Count>
      <li className={styles['size']}>
        {sayCount(stages, '{count} stage', '{count} stages')} ·{' '}
        {sayCount(touchpoints, '{count} touchpoint', '{count} touchpoints')}
      </li>
    </ul>
  );
}

function Count({
  amount,
  words,
  children,
}: {
  readonly amount: number;
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={classNames(styles['count'], amount === 0 && styles['none'])} title={words}>
      {children}
      <span aria-hidden="true">{formatNumber(amount)}</span>
      <span className="unseen">{words}</span>
    </li>
  );
}
