import { Download } from 'lucide-react';
import type { FindingColumn } from '../../../shared/protocol/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { languageTag } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { exportQuery, type ReviewAsk } from './reviewAsk.ts';

const FILES = [
  { format: 'xlsx', label: words('Spreadsheet (.xlsx)') },
  { format: 'csv', label: words('Comma-separated values (.csv)') },
] as const;

/** Takes all pages of the list away as a file, in the columns and the order that are shown. */
export function ExportMenu({
  ask,
  columns,
  today,
}: {
  readonly ask: ReviewAsk;
  readonly columns: readonly FindingColumn[];
  readonly today: string;
}) {
  return (
    <Menu align="end" trigger={<Button icon={<Download aria-hidden />}>{say('Export')}</Button>}>
      {FILES.map(({ format, label }) => (
        <MenuItem
          key={format}
          onSelect={() => {
            location.assign(
              `/api/review/export.${format}?${exportQuery(ask, today, columns, languageTag())}`,
            );
          }}
        >
          {say(label)}
        </MenuItem>
      ))}
    </Menu>
  );
}
