// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import { measureText } from '../../fonts/measureText.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { drawScene } from '../../scene/drawScene.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { writeSvg, type SvgMeans } from './writeSvg.ts';

const hostile = [
  '</text><script>alert(1)</script>',
  '"><image href=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]><!DOCTYPE x [<!ENTITY e "x">]>&e;',
  'javascript:alert(1)\u0000\u000b\ufffe\ud800',
];

describe('writeSvg', () => {
  it('writes XML whose words are all there, whatever they are', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom(...hostile), (content, evil) => {
        const svg = parse(write(withTitles(content, evil)));
        const said = letters(svg.documentElement.textContent);
        expect(said).toContain(letters(evil));
      }),
      { numRuns: 20 },
    );
  });

  it('makes nothing that people type an element, an attribute or an address', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom(...hostile), (content, evil) => {
        for (const element of parse(write(withTitles(content, evil))).querySelectorAll('*')) {
          expect(ELEMENTS).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on/);
            if (name.endsWith('href')) expect(value).toMatch(/^#s\d+$/);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('names the picture and its parts for screen readers', () => {
    const [content] = fc.sample(anyContent, 1);
    if (content === undefined) throw new Error('no journey');
    const { documentElement: root } = parse(write(withTitles(content, 'I call')));
    expect(root.getAttribute('role')).toBe('graphics-document');
    const [title, desc] = (root.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(root.querySelector(`#${title}`)?.textContent).toBe('I call');
    expect(root.querySelector(`#${desc}`)?.textContent).toMatch(/stage/);
    for (const group of root.querySelectorAll('[role=img]'))
      expect(group.getAttribute('aria-label')).not.toBe('');
  });

  it('shows attached pictures by what they are, not by what they are said to be', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const html = new TextEncoder().encode('<html><script>alert(1)</script>');
    const content = fc.sample(anyContent, 40).find(({ attachments }) => attachments.length > 0);
    if (content === undefined) throw new Error('no journey with a picture');
    const withPicture = (bytes: Uint8Array): string =>
      write(content, { pictures: new Map(content.attachments.map(({ file }) => [file, bytes])) });
    expect(withPicture(html)).not.toContain('<image');
    const shown = parse(withPicture(png)).querySelectorAll('image');
    for (const image of shown) expect(image.getAttribute('href')).toBe('data:image/png;base64,iVBORw0KGgo=');
  });

  it('brings fonts along as data', () => {
    const [content] = fc.sample(anyContent, 1);
    if (content === undefined) throw new Error('no journey');
    const faces = [
      { weight: 600, codePoints: [65, 66, 67, 200], bytes: new Uint8Array([1, 2, 3, 4]) } as const,
    ];
    const svg = write(content, { faces });
    expect(svg).toContain(
      'font-weight:600;src:url(data:font/ttf;base64,AQIDBA==);unicode-range:U+41-43,U+c8}',
    );
  });
});

const ELEMENTS = ['svg', 'title', 'desc', 'defs', 'style', 'g', 'rect', 'path', 'use', 'text', 'image'];

function write(content: JourneyContent, means: Partial<SvgMeans> = {}): string {
  const { snapshot } = knownJourney(content);
  const options = { lens: null, theme: 'light', measure: measureText, words: wordsOf() } as const;
  return writeSvg(drawScene(snapshot, options), { faces: [], pictures: new Map(), ...means });
}

/** The same words in every place that people can type in. */
function withTitles(content: JourneyContent, title: string): JourneyContent {
  return {
    ...content,
    header: { ...content.header, title, persona: title },
    stages: content.stages.map((stage) => ({ ...stage, name: title })),
    cards: content.cards.map((card) => ({ ...card, title, channel: title })),
    links: content.links.map((link) => ({ ...link, label: title })),
    painPoints: content.painPoints.map((pain) => ({ ...pain, title })),
    teamNeeds: content.teamNeeds.map((need) => ({ ...need, name: title })),
  };
}

function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

function letters(text: string): string {
  return text.toWellFormed().replaceAll(/\s|\p{Cc}|\ufffe/gu, '');
}
