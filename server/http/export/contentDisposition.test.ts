import { expect, test } from 'vitest';
import { contentDisposition } from './contentDisposition.ts';

test('names the file after the journey', () => {
  expect(contentDisposition('Contact-centre call', 'ojf')).toBe(
    `attachment; filename="Contact-centre call.ojf"; filename*=UTF-8''Contact-centre%20call.ojf`,
  );
});

test('keeps letters of every language in the name that modern browsers read', () => {
  expect(contentDisposition('Rückgabe', 'json')).toBe(
    `attachment; filename="R_ckgabe.json"; filename*=UTF-8''R%C3%BCckgabe.json`,
  );
});

test.each(['', '   ', '../../', '"\r\nset-cookie: a=b', '\ud800'])(
  'lets nothing out of the header from %j',
  (title) => {
    const header = contentDisposition(title, 'ojf');
    expect(header).toMatch(/^attachment; filename="[\w ()._-]+\.ojf"; filename\*=UTF-8''[\w%.-]+\.ojf$/);
    expect(header).not.toContain('..');
  },
);

test('keeps a long title within what file systems take', () => {
  expect(contentDisposition('😀ä'.repeat(500), 'ojf').length).toBeLessThan(700);
});
