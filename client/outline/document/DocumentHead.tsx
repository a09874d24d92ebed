import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from './Document.module.css';

/** What the journey says of itself. Its title is in the top bar as well, so here it is for the eyes only. */
export function DocumentHead() {
  const header = useJourney((snapshot) => snapshot.header);
  return (
    <header className={styles['head']}>
      <p className={styles['overline']}>
        {header.state === 'as-is' ? say('As it is today') : say('As it should become')}
      </p>
      <p aria-hidden className={styles['docTitle']}>
        {header.title.trim() === '' ? say('Untitled journey') : header.title}
      </p>
      <HeadFacts />
    </header>
  );
}

/** Who walks the journey, what for, and in which situation; nothing of what nobody has said. */
export function HeadFacts() {
  const header = useJourney((snapshot) => snapshot.header);
  const personas = useJourney((snapshot) => snapshot.personas);
  const facts = [
    [say('Persona'), [header.persona, ...personas.map(({ name }) => name)].filter(isSaid).join('; ')],
    [say('Goal'), header.goal],
    [say('Scenario'), header.scenario],
    [say('Owner'), header.owner?.name ?? ''],
    [say('Notes'), header.notes],
  ] as const;
  return (
    <dl className={styles['headFacts']}>
      {facts
        .filter(([, words]) => isSaid(words))
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function isSaid(words: string): boolean {
  return words.trim() !== '';
}
