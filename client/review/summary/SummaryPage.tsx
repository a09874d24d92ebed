import { Map as MapIcon, Printer } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { deliveryGaps } from '../../../shared/scoring/deliveryGaps.ts';
import { looseEnds } from '../../../shared/scoring/looseEnds.ts';
import { whatHurts } from '../../../shared/scoring/whatHurts.ts';
import { NeedBookContext } from '../../marks/needBookContext.ts';
import { Button } from '../../ui/Button.tsx';
import buttonStyles from '../../ui/Button.module.css';
import { classNames } from '../../ui/classNames.ts';
import { PageTop } from '../../ui/PageTop.tsx';
import { say } from '../../words/say.ts';
import { BrokenMoments } from './BrokenMoments.tsx';
import { EmotionStrip } from './EmotionStrip.tsx';
import { GapList } from './GapList.tsx';
import { LooseEndList } from './LooseEndList.tsx';
import { NeedList } from './NeedList.tsx';
import { PainList } from './PainList.tsx';
import { RoundLine } from './RoundLine.tsx';
import { SinceReview } from './SinceReview.tsx';
import styles from './SummaryPage.module.css';
import { SummaryHead } from './SummaryHead.tsx';

/** One page about one journey, made by itself: what it is about, what hurts most, and what nobody answers for. */
export function SummaryPage({
  id,
  snapshot,
  news,
  roundNews,
  mayMark,
  share,
  personMenu,
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  /** Another number whenever the review knows something new of the journey. */
  readonly news: number;
  /** Another number whenever a round began, went on or ended. */
  readonly roundNews: number;
  /** Whether the reader may say that the journey was reviewed. */
  readonly mayMark: boolean;
  /** The button that shares the page, for those who may. */
  readonly share: ReactNode;
  readonly personMenu: ReactNode;
}) {
  const title = snapshot.header.title.trim() || say('Untitled journey');
  useEffect(() => {
    document.title = say('{title}, summary · Waymark', { title });
  }, [title]);
  const { brokenMoments, pains, needs } = whatHurts(snapshot);
  const { ranked, nobodyAsked } = deliveryGaps(snapshot);
  return (
    <NeedBookContext value={needBookOf(snapshot.teamNeeds)}>
      <div className={styles['page']}>
        <PageTop>
          <Link
            href={`/journeys/${id}`}
            className={classNames(buttonStyles['button'], buttonStyles['quiet'])}
          >
            <MapIcon aria-hidden />
            {say('Open the map')}
          </Link>
          <Button
            kind="quiet"
            icon={<Printer aria-hidden />}
            className={styles['print']}
            onClick={() => {
              window.print();
            }}
          >
            {say('Print')}
          </Button>
          {share}
          {personMenu}
        </PageTop>
        <main className={styles['main']}>
          <SummaryHead title={title} snapshot={snapshot} />
          <EmotionStrip id={id} snapshot={snapshot} />
          <BrokenMoments id={id} snapshot={snapshot} moments={brokenMoments} />
          <div className={styles['columns']}>
            <PainList
              id={id}
              snapshot={snapshot}
              pains={pains}
              round={<RoundLine id={id} news={roundNews} mayRate={mayMark && pains.length > 0} />}
            />
            <NeedList id={id} snapshot={snapshot} needs={needs} />
            <GapList id={id} snapshot={snapshot} ranked={ranked} nobodyAsked={nobodyAsked} />
            <LooseEndList id={id} snapshot={snapshot} ends={looseEnds(snapshot)} />
          </div>
          <SinceReview id={id} snapshot={snapshot} news={news} mayMark={mayMark} />
        </main>
      </div>
    </NeedBookContext>
  );
}
