import type { Id } from '../../../shared/journey/id.ts';
import { SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import type { StagePains } from '../../../shared/scoring/stagePains.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import { useJourney } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber, say } from '../../words/say.ts';
import styles from './PainChoice.module.css';

/** Chooses pain points, one by one, by stage, or those on what is selected. */
export function PainChoice({
  stages,
  selected,
  chosen,
  onChoose,
}: {
  /** The stages on which something hurts. */
  readonly stages: readonly StagePains[];
  /** The pain points on what is selected on the map. */
  readonly selected: readonly Id[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (chosen: ReadonlySet<Id>) => void;
}) {
  const all = stages.flatMap(({ pains }) => pains.map(({ pain }) => pain.id));
  const names = useJourney((snapshot) => snapshot.stages);
  const choose = (ids: readonly Id[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{say('About which pain points')}</legend>
      <div className={styles['quick']}>
        <Button
          onClick={() => {
            onChoose(new Set(all));
          }}
        >
          {say('All {count}', { count: formatNumber(all.length) })}
        </Button>
        {selected.length > 0 && (
          <Button
            onClick={() => {
              onChoose(new Set(selected));
            }}
          >
            {say('{count} on the selection', { count: formatNumber(selected.length) })}
          </Button>
        )}
        <Button
          onClick={() => {
            onChoose(new Set());
          }}
        >
          {say('None')}
        </Button>
      </div>
      {stages.map(({ stage, pains }) => {
        const ids = pains.map(({ pain }) => pain.id);
        const count = ids.filter((id) => chosen.has(id)).length;
        return (
          <div key={stage} className={styles['stage']}>
            <label className={styles['all']}>
              <input
                type="checkbox"
                checked={count === ids.length}
                ref={(box) => {
                  if (box !== null) box.indeterminate = count > 0 && count < ids.length;
                }}
                onChange={({ target }) => {
                  choose(ids, target.checked);
                }}
              />
              {names.find(({ id }) => id === stage)?.name.trim() || say('Unnamed stage')}
            </label>
            <ul>
              {pains.map(({ pain }) => (
                <li key={pain.id}>
                  <label className={styles['one']}>
                    <input
                      type="checkbox"
                      checked={chosen.has(pain.id)}
                      onChange={({ target }) => {
                        choose([pain.id], target.checked);
                      }}
                    />
                    <span className={styles['words']} dir="auto">
                      {pain.title.trim() || say('Untitled pain point')}
                    </span>
                    <PainMark severity={pain.severity} size={14} title={say(SEVERITY_WORDS[pain.severity])} />
                  </label>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </fieldset>
  );
}
