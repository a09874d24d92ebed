import { Toggle } from '@base-ui/react/toggle';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { say } from '../../words/say.ts';
import styles from './Personas.module.css';

/** Needs of all catalogues, each by its name, of which some are chosen. */
export function NeedPicker({
  label,
  chosen,
  hasOwn = false,
  onChange,
}: {
  readonly label: string;
  readonly chosen: readonly string[];
  /** Whether the team's own needs are offered, too. */
  readonly hasOwn?: boolean;
  readonly onChange: (need: string, isChosen: boolean) => void;
}) {
  const { catalogues, own, needOf } = useNeedBook();
  const groups = [
    ...catalogues.map(({ id, label: name, needs }) => ({ id, name: say(name), needs: needs.map(idOf) })),
    ...(hasOwn && own.length > 0 ? [{ id: 'own', name: say('Our own'), needs: own.map(idOf) }] : []),
  ];
  return (
    <div role="group" aria-label={label} className={styles['picker']}>
      {groups.map((group) => (
        <div key={group.id}>
          <p className={styles['hint']}>{group.name}</p>
          <div className={styles['chips']}>
            {group.needs.map((need) => {
              const isChosen = chosen.includes(need);
              return (
                <Toggle
                  key={need}
                  className={styles['chip']}
                  pressed={isChosen}
                  onPressedChange={(pressed) => {
                    onChange(need, pressed);
                  }}
                >
                  <NeedMark need={need} level={isChosen ? 3 : 0} size={16} />
                  {needLabel(needOf(need))}
                </Toggle>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
