import { say } from '../../words/say.ts';
import { NeedWords } from './NeedWords.tsx';
import styles from './Personas.module.css';

/** What a persona wants, says and needs most, in plain words. */
export function PersonaWords({
  persona: { goals, quote, needs },
}: {
  readonly persona: { readonly goals: string; readonly quote: string; readonly needs: readonly string[] };
}) {
  return (
    <>
      {quote.trim() !== '' && <p className={styles['quote']}>{quote}</p>}
      {goals.trim() !== '' && (
        <div>
          <p className={styles['hint']}>{say('Goals')}</p>
          <p className={styles['words']}>{goals}</p>
        </div>
      )}
      {needs.length > 0 && (
        <div>
          <p className={styles['hint']}>{say('Needs most')}</p>
          <NeedWords needs={needs} />
        </div>
      )}
    </>
  );
}
