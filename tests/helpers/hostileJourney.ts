import type { JourneyContent } from '../../shared/journey/content.ts';
import { must } from '../../shared/journey/must.ts';
import { momentOfTruthShape } from '../../shared/journey/momentOfTruth.ts';
import { painPointShape } from '../../shared/journey/painPoint.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { smallJourney } from './smallJourney.ts';

/** What somebody types who wants a file to do something. */
export const HOSTILE_WORDS = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</style></title><svg onload=alert(1)>`,
  `&lt;b&gt; &amp;#60; &#x3C;`,
  `[click](javascript:alert(1)) ![x](https://evil.example/x.png)`,
  `| a | b |\n| --- | --- |\n# Heading\n- item\n1. one\n> quote\n\`\`\`\ncode`,
  `<!-- comment --> <![CDATA[ x ]]> <?php ?>`,
  `**bold** _em_ ~~gone~~ $math$ \\ back`,
  `=1+1`,
] as const;

/** A journey every text of which is hostile. */
export function hostileJourney(): JourneyContent {
  const small = smallJourney();
  let at = 0;
  const next = (): string => must(HOSTILE_WORDS[at++ % HOSTILE_WORDS.length]);
  return {
    ...small,
    header: {
      ...small.header,
      title: next(),
      persona: next(),
      goal: next(),
      scenario: next(),
      notes: next(),
    },
    stages: small.stages.map((stage) => ({ ...stage, name: next(), description: next() })),
    lanes: small.lanes.map((lane) => ({ ...lane, name: next() })),
    cards: small.cards.map((card) => ({
      ...card,
      title: next(),
      description: next(),
      channel: next(),
      tags: [next()],
      owner: { person: null, name: next() },
    })),
    momentsOfTruth: [
      makeRecord(momentOfTruthShape, 'm1', { subject: 'c1', state: 'broken', reason: next() }),
    ],
    painPoints: HOSTILE_WORDS.map((title, index) =>
      makeRecord(painPointShape, `p${index}`, {
        subject: 'c2',
        title,
        description: title,
        rootCause: title,
        ideas: title,
        order: `a${index}`,
      }),
    ),
  };
}
