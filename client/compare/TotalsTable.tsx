import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import { totalsOf, type Totals } from '../../shared/comparison/totalsOf.ts';
import { formatNumber, say } from '../words/say.ts';
import { words } from '../words/words.ts';
import styles from './TotalsTable.module.css';
import type { Side } from './side.ts';

const ROWS: readonly { readonly key: keyof Totals; readonly label: string; readonly isMoreBetter?: true }[] =
  [
    { key: 'risk', label: words('Needs at risk, all levels added up') },
    { key: 'pain', label: words('Pain score') },
    { key: 'brokenMoments', label: words('Broken moments of truth') },
    { key: 'emotion', label: words('Emotion, −2 to 2'), isMoreBetter: true },
  ];

/** Whether the to-be is better than the as-is, in four numbers. */
export function TotalsTable({ before, after }: { readonly before: Side; readonly after: Side }) {
  const [was, is] = [totalsOf(before.snapshot), totalsOf(after.snapshot)];
  return (
    <table className={styles['totals']}>
      <caption className="unseen">{say('What the to-be would change')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('What')}</th>
          <th scope="col">{say('As-is')}</th>
          <th scope="col">{say('To-be')}</th>
          <th scope="col">{say('Verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ key, label, isMoreBetter }) => (
          <tr key={key} className={styles['total']}>
            <th scope="row">{say(label)}</th>
            <td className={styles['number']}>{said(was[key])}</td>
            <td className={styles['number']}>
              <span aria-hidden>→ </span>
              {said(is[key])}
            </td>
            <td>
              <Verdict before={was[key]} after={is[key]} isMoreBetter={isMoreBetter === true} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verdict({
  before,
  after,
  isMoreBetter,
}: {
  readonly before: number | null;
  readonly after: number | null;
  readonly isMoreBetter: boolean;
}) {
  if (before === null || after === null) return <span className={styles['same']}>–</span>;
  if (before === after)
    return (
      <span className={styles['same']}>
        <Equal aria-hidden />
        {say('the same')}
      </span>
    );
  const isBetter = after > before === isMoreBetter;
  const Icon = after > before ? ArrowUp : ArrowDown;
  return (
    <span className={styles[isBetter ? 'better' : 'worse']}>
      <Icon aria-hidden />
      {isBetter ? say('better') : say('worse')}
    </span>
  );
}

function said(value: number | null): string {
  return value === null ? say('not said') : formatNumber(value, { maximumFractionDigits: 1 });
}
