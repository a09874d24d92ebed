import type { Evidence } from '../../../shared/journey/evidence.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { SCALE_RANGE } from '../../../shared/journey/evidence.ts';
import { evidenceOn, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { SOURCE_WORDS } from '../../../shared/marks/detailNames.ts';
import { GRADE_WORDS } from '../../../shared/marks/markNames.ts';
import { QuoteIcon } from '../../marks/QuoteIcon.tsx';
import { useJourney } from '../../model/useSession.ts';
import { formatDay, formatNumber, say, sayCount } from '../../words/say.ts';
import { WebLink } from '../fields/WebLink.tsx';
import styles from '../Inspector.module.css';
import { ReadText } from './ReadText.tsx';

/** What customers were heard to say about something, with where it comes from, for those who may only look. */
export function ReadEvidence({ subject }: { readonly subject: Id }) {
  const evidence = useJourney((snapshot) => evidenceOn(snapshot, subject));
  const personas = useJourney((snapshot) => snapshot.personas);
  return evidence.map((piece) => (
    <div key={piece.id} className={styles['readMark']}>
      <QuoteIcon size={14} />
      <ReadText words={piece.quote.trim() === '' ? say('Evidence without words') : piece.quote} />
      <span className={styles['hint']}>{originOf(piece, personas).join(' · ')}</span>
      {piece.link !== null && <WebLink address={piece.link} />}
    </div>
  ));
}

function originOf(
  { grade, source, heardOn, persona, score, scale, sample }: Evidence,
  personas: JourneySnapshot['personas'],
): string[] {
  const words = [say(GRADE_WORDS[grade]), say(SOURCE_WORDS[source])];
  const name = personas.find(({ id }) => id === persona)?.name;
  if (name !== undefined && name !== '') words.push(name);
  if (score !== null && scale !== null)
    words.push(
      say('{scale} {score} of {most}', {
        scale: scale.toUpperCase(),
        score: formatNumber(score),
        most: SCALE_RANGE[scale][1],
      }),
    );
  if (sample !== null) words.push(sayCount(sample, '{count} person asked', '{count} people asked'));
  if (heardOn !== null) words.push(formatDay(heardOn));
  return words;
}
