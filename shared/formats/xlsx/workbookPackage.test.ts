import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { hostileJourney } from '../../../tests/helpers/hostileJourney.ts';
import {
  elementsOf,
  officePackage,
  packageFaults,
  repeated,
  schemaFaults,
  type OfficeElement,
} from '../../../tests/helpers/officePackage.ts';
import { XLSX_RULES } from '../../../tests/helpers/xlsxRules.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { columnIndex } from '../table/cell.ts';
import { writeXlsx } from './writeXlsx.ts';

function treesOf(content: JourneyContent): ReadonlyMap<string, OfficeElement> {
  const parts = officePackage(writeXlsx(content, new Date('2026-01-31'), packing));
  expect(packageFaults(parts)).toEqual([]);
  return new Map(
    [...parts].flatMap(([name, part]) => (part instanceof Uint8Array ? [] : [[name, part] as const])),
  );
}

/** What Excel would offer to repair. */
function faultsOf(trees: ReadonlyMap<string, OfficeElement>): string[] {
  const styles = named(trees.get('xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 0;
  return [...trees].flatMap(([name, tree]) => {
    if (!/^xl\/.*\.xml$/.test(name)) return [];
    const counts = elementsOf(tree).filter(
      ({ attributes, children }) =>
        attributes.has('count') && attributes.get('count') !== String(children.length),
    );
    return [
      ...schemaFaults(tree, XLSX_RULES),
      ...counts.map((one) => `${one.name} counts wrongly`),
      ...cellFaults(tree, styles),
    ].map((fault) => `${name}: ${fault}`);
  });
}

function cellFaults(sheet: OfficeElement, styles: number): string[] {
  const faults: string[] = [];
  let above = 0;
  for (const row of named(sheet, 'row')) {
    const number = Number(row.attributes.get('r'));
    if (number <= above) faults.push(`row ${number} comes after row ${above}`);
    above = number;
    let left = -1;
    for (const cell of row.children) {
      const [, letters = '', at] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.get('r') ?? '') ?? [];
      if (Number(at) !== number || columnIndex(letters) <= left)
        faults.push(`${letters}${at} is out of turn`);
      left = columnIndex(letters);
      if (Number(cell.attributes.get('s') ?? 0) >= styles) faults.push(`${letters}${at} has no style`);
      const words = elementsOf(cell).reduce((sum, one) => sum + one.words.length, 0);
      if (words > 32_767) faults.push(`${letters}${at} is too long`);
    }
  }
  return faults;
}

function named(tree: OfficeElement | undefined, name: string): OfficeElement[] {
  return tree === undefined ? [] : elementsOf(tree).filter((one) => one.name === name);
}

test('workbooks of any journey keep the rules that Excel repairs files for', () => {
  fc.assert(
    fc.property(fc.oneof(anyContent, fc.constant(hostileJourney())), (content) => {
      expect(faultsOf(treesOf(content))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('sheets have different names, and each filter is the range that the workbook names for it', () => {
  const trees = treesOf(hostileJourney());
  const sheets = named(trees.get('xl/workbook.xml'), 'sheet').map(
    ({ attributes }) => attributes.get('name') ?? '',
  );
  expect(repeated(sheets.map((name) => name.toLowerCase()))).toEqual([]);
  const ranges = named(trees.get('xl/workbook.xml'), 'definedName').map(({ words }) =>
    words.replace(/^'.*'!/, '').replaceAll('$', ''),
  );
  const filters = sheets.map(
    (_, index) =>
      named(trees.get(`xl/worksheets/sheet${index + 1}.xml`), 'autoFilter')[0]?.attributes.get('ref') ?? '',
  );
  expect(filters).toEqual(ranges);
});
