import { expect, test } from 'vitest';
import { readColumnChoice, USUAL_COLUMNS } from './columns.ts';
import { askSearch, exportQuery, facetsQuery, pageQuery, readAsk, withFilter } from './reviewAsk.ts';

test('what is asked stands in the address, and is read from it', () => {
  const search =
    'kind=pain&severity=3&severity=4&owner=&text=bill&sort=gap&direction=best&group=need&page=3&show=board&finding=J%2Fpain%2Fa%2Fb';
  const ask = readAsk(search);
  expect(ask).toEqual({
    face: 'board',
    filters: { kind: ['pain'], severity: ['3', '4'], owner: [''] },
    text: 'bill',
    sort: 'gap',
    direction: 'best',
    group: 'need',
    page: 2,
    finding: { journey: 'J', kind: 'pain', id: 'a/b' },
  });
  expect(readAsk(askSearch(ask))).toEqual(ask);
  expect(askSearch(readAsk(''))).toBe('');
});

test('what an address cannot mean counts as not asked', () => {
  expect(readAsk('sort=colour&group=x&page=-4&nonsense=1&finding=J%2Fcolour%2Fx')).toEqual(readAsk(''));
});

test('another filter leads back to the first page', () => {
  const ask = withFilter(readAsk('page=4&status=new'), 'status', ['resolved']);
  expect(askSearch(ask)).toBe('status=resolved');
  expect(askSearch(withFilter(ask, 'status', []))).toBe('');
});

test('the server is asked for the page, the values and the file of the same list', () => {
  const ask = readAsk('kind=pain&sort=due&page=2');
  expect(pageQuery(ask, '2026-11-22')).toBe(
    'kind=pain&sort=due&direction=worst&today=2026-11-22&offset=50&limit=50',
  );
  expect(facetsQuery(ask, '2026-11-22')).toBe('kind=pain&today=2026-11-22');
  expect(exportQuery(ask, '2026-11-22', ['title', 'owner'], 'de')).toBe(
    'kind=pain&sort=due&direction=worst&today=2026-11-22&locale=de&columns=title&columns=owner',
  );
});

test('columns are read as they were kept, whatever was kept', () => {
  expect(readColumnChoice(null)).toEqual(USUAL_COLUMNS);
  expect(readColumnChoice('{"shown":["owner","nonsense"],"widths":{"owner":5,"due":"wide"}}')).toEqual({
    shown: ['title', 'owner'],
    widths: { owner: 56 },
  });
  expect(readColumnChoice('[')).toEqual(USUAL_COLUMNS);
});
