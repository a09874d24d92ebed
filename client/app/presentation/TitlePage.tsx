import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from './Slide.module.css';
import type { Slide } from './slidesOf.ts';

/** What the walk begins with: the journey, whose it is, and its stages, each a press away. */
export function TitlePage({
  slides,
  onGo,
}: {
  readonly slides: readonly Slide[];
  readonly onGo: (stage: number) => void;
}) {
  const header = useJourney((snapshot) => snapshot.header);
  const facts = [header.persona, header.goal, header.scenario].filter((words) => words.trim() !== '');
  return (
    <article className={styles['slide']} data-title>
      <p className={styles['over']}>{header.state === 'to-be' ? say('To-be') : say('As-is')}</p>
      <h2 className={styles['name']}>
        {header.title.trim() === '' ? say('Untitled journey') : header.title}
      </h2>
      {facts.map((words) => (
        <p key={words} className={styles['about']}>
          {words}
        </p>
      ))}
      <ol className={styles['stages']}>
        {slides.map(({ stage, name }, index) => (
          <li key={stage}>
            <button type="button" onClick={() => onGo(index + 1)}>
              <span>{index + 1}</span>
              {name.trim() === '' ? say('Stage without a name') : name}
            </button>
          </li>
        ))}
      </ol>
    </article>
  );
}
