import { useMemo } from 'react';
import { lensLegend } from '../../../shared/lenses/lensLegend.ts';
import { lensOf } from '../../../shared/lenses/lensOf.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { say, sayCount } from '../../words/say.ts';
import styles from './Slide.module.css';
import { SlideCard } from './SlideCard.tsx';
import type { Slide, SlideCounts } from './slidesOf.ts';

/** The more cards a stage has, the smaller they are, down to what is still read from the last row. */
const CROWDS = [4, 9, 16] as const;

/** One stage: its name and what is in it, large enough for a room. */
export function SlidePage({ slide }: { readonly slide: Slide }) {
  const session = useSession();
  const lens = useStore(session.viewing.lens);
  const snapshot = useJourney((one) => one);
  const readings = useMemo(() => (lens === null ? null : lensOf(snapshot, lens)), [snapshot, lens]);
  const count = slide.lanes.reduce((sum, { cards }) => sum + cards.length, 0);
  const crowd = CROWDS.findIndex((most) => count <= most);
  return (
    <article className={styles['slide']} data-crowd={crowd === -1 ? CROWDS.length : crowd}>
      <header>
        {slide.partOf !== null && <p className={styles['over']}>{slide.partOf}</p>}
        <h2 className={styles['name']}>
          {slide.name.trim() === '' ? say('Stage without a name') : slide.name}
        </h2>
        {slide.description !== '' && <p className={styles['about']}>{slide.description}</p>}
        <ul className={styles['counts']}>
          {countWords(slide.counts).map((words) => (
            <li key={words}>{words}</li>
          ))}
          {lens !== null && <li>{say('Lens: {name}', { name: say(lensLegend(lens).label) })}</li>}
        </ul>
      </header>
      {slide.lanes.length === 0 && (
        <p className={styles['nothing']}>{say('Nothing is in this stage yet.')}</p>
      )}
      {slide.lanes.map(({ id, name, cards }) => (
        <section key={id} className={styles['lane']} aria-label={name}>
          <h3 className={styles['laneName']}>{name}</h3>
          <ul className={styles['cards']}>
            {cards.map((card) => (
              <SlideCard key={card} id={card} readings={readings} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

/** What is in a stage, in words; what it has none of is not said. */
export function countWords({ touchpoints, moments, broken, needs, pains }: SlideCounts): string[] {
  return [
    touchpoints > 0 && sayCount(touchpoints, '{count} touchpoint', '{count} touchpoints'),
    moments > 0 && sayCount(moments, '{count} moment of truth', '{count} moments of truth'),
    broken > 0 && sayCount(broken, '{count} broken', '{count} broken'),
    needs > 0 && sayCount(needs, '{count} need at risk', '{count} needs at risk'),
    pains > 0 && sayCount(pains, '{count} pain point', '{count} pain points'),
  ].filter((words) => words !== false);
}
