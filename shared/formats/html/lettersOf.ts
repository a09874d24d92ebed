import type { Weight } from '../../scene/scene.ts';
import type { Block, Cell } from '../report/block.ts';

/** Words of a page, and whether they are bold. */
export interface Letters {
  readonly text: string;
  readonly weight: Weight;
}

/** All words of a report as its style sheet sets them, so that fonts with just these letters can go with it. */
export function lettersOf(blocks: readonly Block[]): Letters[] {
  return blocks.flatMap((block): Letters[] => {
    switch (block.kind) {
      case 'heading':
        // Those of chapters stand in the contents, too.
        return [bold(block.text), ...(block.level === 2 ? [plain(block.text)] : [])];
      case 'paragraph':
        return [plain(block.text)];
      case 'facts':
        return block.facts.flat().map(plain);
      case 'list':
        return block.items.map(plain);
      case 'table':
        return [...block.head.map(bold), ...block.rows.flatMap((row) => row.flatMap(cellLetters))];
    }
  });
}

function cellLetters({ lines, heat }: Cell, column: number): Letters[] {
  return lines.flatMap(({ text, note, tone }) => {
    const isBold = column === 0 || heat === 5 || tone === 'danger' || tone === 'warn';
    return [isBold ? bold(text) : plain(text), plain(note)];
  });
}

function plain(text: string): Letters {
  return { text, weight: 400 };
}

function bold(text: string): Letters {
  return { text, weight: 600 };
}
