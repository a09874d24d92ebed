import { Check, MessagesSquare } from 'lucide-react';
import { useId } from 'react';
import type { AgreedRating } from '../../../shared/changes/rateAsAgreed.ts';
import { FREQUENCIES, SEVERITIES, type Frequency, type Severity } from '../../../shared/journey/painPoint.ts';
import { FREQUENCY_WORDS, SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import type { OwnVote, Round, RoundResult } from '../../../shared/protocol/rounds.ts';
import { agreementOf, type Agreement } from '../../../shared/scoring/agreementOf.ts';
import { writeAgreed } from '../../actions/writeAgreed.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { inSentence, say } from '../../words/say.ts';
import { painOf } from './painOf.ts';
import { PainName } from './PainName.tsx';
import styles from './RatingResult.module.css';
import { SpreadScale } from './SpreadScale.tsx';

/** What is to be written of a rating, half of which may still have to be chosen. */
export interface OfferedRating {
  readonly severity: Severity | null;
  readonly frequency: Frequency | null;
}

/** How a pain point was rated, and the one click that writes what was agreed on. */
export function RatingResult({
  painPoint,
  result,
  before,
  own,
  offered,
  agreed,
  isOpen,
  onSettle,
}: {
  readonly painPoint: Round['painPoints'][number];
  readonly result: RoundResult;
  /** What came out the last time. */
  readonly before: RoundResult | null;
  readonly own: OwnVote | null;
  readonly offered: OfferedRating;
  /** What is offered, once it is whole. */
  readonly agreed: AgreedRating | null;
  /** Whether the map says something else. */
  readonly isOpen: boolean;
  readonly onSettle: (rating: Partial<AgreedRating>) => void;
}) {
  const session = useSession();
  const mayEdit = useMayEdit();
  const isThere = useJourney((snapshot) => painOf(snapshot, painPoint.id) !== null);
  const id = useId();
  const { severity, frequency } = result;
  const agreement = agreementOf(result);
  const canSettle = mayEdit && isThere;
  return (
    <section aria-labelledby={id} className={styles['result']}>
      <PainName painPoint={painPoint} id={id} />
      <p className={styles['agreement']} data-agreement={agreement}>
        {agreement === 'apart' && <MessagesSquare aria-hidden />}
        {agreementWords(agreement)}
      </p>
      {severity !== null && (
        <SpreadScale
          label={say('Severity')}
          steps={SEVERITIES.map((step) => ({ step, word: say(SEVERITY_WORDS[step]) }))}
          spread={severity}
          own={own?.severity ?? null}
          before={before?.severity?.median ?? null}
          value={offered.severity}
          onSettle={canSettle ? (step) => onSettle({ severity: step as Severity }) : null}
        />
      )}
      {frequency !== null && (
        <SpreadScale
          label={say('How often')}
          steps={FREQUENCIES.map((step) => ({ step, word: say(FREQUENCY_WORDS[step]) }))}
          spread={frequency}
          own={own?.frequency ?? null}
          before={before?.frequency?.median ?? null}
          value={offered.frequency}
          onSettle={canSettle ? (step) => onSettle({ frequency: step as Frequency }) : null}
        />
      )}
      {agreed === null && severity !== null && canSettle && (
        <p className={styles['undecided']}>{say('Between two steps: choose the one that you agree on')}</p>
      )}
      {agreed !== null && isThere && (
        <div className={styles['write']}>
          {isOpen && mayEdit && (
            <Button
              onClick={() => {
                writeAgreed(session, [agreed]);
              }}
            >
              {say('Set to {severity}, {often}', {
                severity: say(SEVERITY_WORDS[agreed.severity]),
                often: inSentence(say(FREQUENCY_WORDS[agreed.frequency])),
              })}
            </Button>
          )}
          {!isOpen && (
            <p className={styles['written']}>
              <Check aria-hidden />
              {say('So it stands on the map')}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function agreementWords(agreement: Agreement): string {
  switch (agreement) {
    case 'nobody':
      return say('Nobody rated this');
    case 'one vote':
      return say('Rated by one person');
    case 'agreed':
      return say('All agree');
    case 'close':
      return say('Close to each other');
    case 'apart':
      return say('Far apart: talk about it');
  }
}
