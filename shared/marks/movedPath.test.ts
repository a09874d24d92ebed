import { expect, it } from 'vitest';
import { BOLT_GLYPH, CHANNEL_GLYPHS, EMOTION_GLYPHS, MOMENT_GLYPHS, NEED_GLYPHS } from './glyphs.ts';
import { movedPath } from './movedPath.ts';

it('moves what is absolute, and makes everything larger', () => {
  expect(movedPath('M1 2h3v-.5L4.5.5Z', 10, 20, 2)).toBe('M12 24 h6 v-1 L19 21 Z');
});

it('leaves the angle and the flags of an arc alone', () => {
  expect(movedPath('M0 0A2 3 45 0 1 4 5a1 1 0 1 0 2 2', 10, 20, 2)).toBe(
    'M10 20 A4 6 45 0 1 18 30 a2 2 0 1 0 4 4 ',
  );
});

it('understands every glyph: each command has the numbers it needs', () => {
  const needed: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
  const glyphs = [CHANNEL_GLYPHS, EMOTION_GLYPHS, MOMENT_GLYPHS, NEED_GLYPHS, { BOLT_GLYPH }].flatMap((set) =>
    Object.values(set),
  );
  for (const path of glyphs.flatMap(({ fill, stroke }) => [fill ?? '', stroke ?? ''])) {
    for (const [, command = '', rest = ''] of movedPath(path, 1, 1).matchAll(/([a-z])([^a-z]*)/gi)) {
      const numbers = rest.split(' ').filter((number) => number !== '');
      const each = needed[command.toLowerCase()] ?? Number.NaN;
      expect(each === 0 ? numbers.length : numbers.length % each, `${command}${rest} in ${path}`).toBe(0);
      expect(numbers.map(Number)).not.toContain(Number.NaN);
    }
  }
});
