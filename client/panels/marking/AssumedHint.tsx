import { isAssumed, type ClaimMark } from '../../../shared/scoring/claimsOn.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from '../Inspector.module.css';

/** Says of a claim that it is only assumed, while nothing speaks for it. */
export function AssumedHint({ claim }: { readonly claim: ClaimMark }) {
  const isOnlyAssumed = useJourney((snapshot) => isAssumed(snapshot, claim));
  return isOnlyAssumed ? <p className={styles['hint']}>{say('Assumed: no evidence yet')}</p> : null;
}
