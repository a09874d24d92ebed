import { splitEscaped } from '../../shared/formats/table/list.ts';
import { TABLE_ROLES } from '../../shared/formats/table/tableMapping.ts';
import type { NamedColumn } from '../../shared/formats/table/mapByTitles.ts';
import { UsageError } from './usage.ts';

/**
 * Reads what `--map` says of columns, such as `stage=Phase,title=What happens`; a comma in a title is `\,`. The names of
 * roles may be written with spaces and capitals.
 * @throws UsageError
 */
export function readColumns(said: readonly string[]): readonly NamedColumn[] {
  return said
    .flatMap((words) => splitEscaped(words, ','))
    .map((pair) => {
      const cut = pair.indexOf('=');
      const [name, column] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
      const role = TABLE_ROLES.find(
        (one) => one.toLowerCase() === name.replaceAll(/[\s_-]/g, '').toLowerCase(),
      );
      if (cut === -1 || column === '')
        throw new UsageError(`--map takes a role and a column, such as "stage=Phase", and not "${pair}".`);
      if (role === undefined)
        throw new UsageError(`"${name}" is no role of a column; these are: ${TABLE_ROLES.join(', ')}.`);
      return { role, column };
    });
}
