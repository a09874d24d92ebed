import type { ReactNode } from 'react';
import type { JourneyCounts } from '../../shared/protocol/journeys.ts';
import { DiamondIcon } from '../marks/DiamondIcon.tsx';
import { MomentMark } from '../marks/MomentMark.tsx';
import { PainMark } from '../marks/PainMark.tsx';
import { classNames } from '../ui/classNames.ts';
import styles from './Counts.module.css';
import { counted } from './counted.ts';
import { NeedsMark } from './NeedsMark.tsx';

/** What is marked on a journey, in numbers; a broken moment of truth is the only thing that shouts. */
export function Counts({ counts }: { readonly counts: JourneyCounts }) {
  const { needsAtRisk, momentsOfTruth, brokenMoments, painPoints, stages, touchpoints } = counts;
  return (
    <ul className={styles['counts']}>
      <Count amount={needsAtRisk} words={counted(needsAtRisk, 'need at risk', 'needs at risk')}>
        <NeedsMark />
      </Count>
      <Count amount={momentsOfTruth} words={counted(momentsOfTruth, 'moment of truth', 'moments of truth')}>
        <DiamondIcon />
      </Count>
      {brokenMoments > 0 && (
        <li className={classNames(styles['count'], styles['broken'])}>
          <MomentMark state="broken" />
          {brokenMoments} broken
        </li>
      )}
      <Count amount={painPoints} words={counted(painPoints, 'pain point', 'pain points')}>
        <PainMark severity={0} />
      </Count>
      <li className={styles['size']}>
        {counted(stages, 'stage', 'stages')} · {counted(touchpoints, 'touchpoint', 'touchpoints')}
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
      <span aria-hidden="true">{amount}</span>
      <span className="unseen">{words}</span>
    </li>
  );
}
