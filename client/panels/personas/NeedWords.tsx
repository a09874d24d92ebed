import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import styles from './Personas.module.css';

/** What a persona cares about most, by name. */
export function NeedWords({ needs }: { readonly needs: readonly string[] }) {
  const { needOf, byCatalogue } = useNeedBook();
  if (needs.length === 0) return null;
  return (
    <ul className={styles['chips']}>
      {needs.toSorted(byCatalogue).map((need) => (
        <li key={need} className={styles['said']}>
          <NeedMark need={need} level={3} size={16} />
          {needLabel(needOf(need))}
        </li>
      ))}
    </ul>
  );
}
