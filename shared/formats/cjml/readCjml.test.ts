import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FormatError } from '../formatError.ts';
import { readJson } from '../json/readJson.ts';
import { writeJson } from '../json/writeJson.ts';
import { readCjml } from './readCjml.ts';
import { importReport } from '../importReport.ts';

const FILE = `<?xml version="1.0"?>
<!-- Produced by an editor -->
<CJML version="2.0">
  <plannedJourney><journeyID>PJ1</journeyID><touchpoints/></plannedJourney>
  <actualJourney>
    <journeyID>AJ1</journeyID>
    <journeyTitle>A second-hand book &amp; more</journeyTitle>
    <journeyPhases>
      <journeyPhase phaseID =" sell"><phaseName> Sell </phaseName><phaseDescription>Get rid of it</phaseDescription></journeyPhase>
      <journeyPhase phaseID="send"><phaseName>Send</phaseName></journeyPhase>
    </journeyPhases>
    <journeyShortSummary>Carl sells a book</journeyShortSummary>
    <journeyStatus>completed</journeyStatus>
    <actors>
      <serviceProvider actorID="shop"><companyName>Bookis</companyName></serviceProvider>
      <endUser actorID="carl"><actorName>Carl</actorName></endUser>
    </actors>
    <touchpoints>
      <actualCommunicationPoint>
        <touchpointID>T1</touchpointID>
        <belongsTo phaseIDref="sell"></belongsTo>
        <compliance>failing</compliance>
        <initiator><refersTo actorIDref="carl"/><initiatorLabel>I create an account</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="Bookis"/><receiverLabel>Account registered</receiverLabel></receiver>
        <channel><channelName>Website</channelName></channel>
        <comment>It took <![CDATA[<three>]]> tries</comment>
        <timestamps><timeStarted>2026-01-31 10:00</timeStarted></timestamps>
        <touchpointExperience><experienceDescription>Tiring</experienceDescription><experienceRating>1</experienceRating></touchpointExperience>
      </actualCommunicationPoint>
      <actualAction>
        <touchpointID>D2</touchpointID>
        <belongsTo phaseIDref="send"/>
        <initiator><refersTo actorIDref="carl"/><initiatorLabel>I look for a box</initiatorLabel></initiator>
        <touchpointExperience><experienceRating>so-so</experienceRating></touchpointExperience>
      </actualAction>
      <actualCommunicationPoint>
        <touchpointID>T3</touchpointID>
        <initiator><refersTo actorIDref="shop"/><initiatorLabel>Tells the price</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="carl"/><receiverLabel>I hear the price</receiverLabel></receiver>
        <channel><channelName>Pigeon</channelName></channel>
      </actualCommunicationPoint>
    </touchpoints>
  </actualJourney>
</CJML>`;

function read(text: string): ReturnType<typeof readCjml> {
  let last = 0;
  return readCjml(text, () => `id-${String((last += 1)).padStart(5, '0')}`);
}

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('readCjml', () => {
  const { content, told } = read(FILE);
  const report = importReport(told);
  const [customer, provider] = content.lanes;
  const [sell, send] = content.stages;

  it('makes stages of phases and lanes of actors, the end user first', () => {
    expect(content.header).toMatchObject({
      title: 'A second-hand book & more',
      persona: 'Carl',
      scenario: 'Carl sells a book',
      notes: 'journeyID: AJ1\njourneyStatus: completed',
      state: 'as-is',
    });
    expect(content.stages.map(({ name, description }) => [name, description])).toEqual([
      ['Sell', 'Get rid of it'],
      ['Send', ''],
    ]);
    expect(content.lanes.map(({ name, kind }) => [name, kind])).toEqual([
      ['Carl', 'customer'],
      ['Bookis', 'frontstage'],
      ['Emotion', 'emotion'],
    ]);
  });

  it('makes two cards and a hand-off of a communication point, and a note of an action', () => {
    expect(content.cards.map(({ kind, title, place }) => [kind, title, place.stage, place.lane])).toEqual([
      ['touchpoint', 'I create an account', sell?.id, customer?.id],
      ['touchpoint', 'Account registered', sell?.id, provider?.id],
      ['note', 'I look for a box', send?.id, customer?.id],
      ['touchpoint', 'Tells the price', send?.id, provider?.id],
      ['touchpoint', 'I hear the price', send?.id, customer?.id],
    ]);
    const title = (id: string): string | undefined => content.cards.find((card) => card.id === id)?.title;
    expect(content.links.map(({ from, to, kind }) => [title(from), title(to), kind])).toEqual([
      ['I create an account', 'Account registered', 'hand-off'],
      ['Tells the price', 'I hear the price', 'hand-off'],
    ]);
  });

  it('puts channel, feeling and words on the card of the end user', () => {
    expect(content.cards[0]).toMatchObject({
      channel: 'web',
      emotion: -2,
      description: 'Tiring\ncompliance: failing\nIt took <three> tries\ntimeStarted: 2026-01-31 10:00',
    });
    expect(content.cards[1]).toMatchObject({ channel: null, emotion: null, description: '' });
    expect(content.cards[2]).toMatchObject({ tags: ['deviation'], description: 'Experience: so-so' });
    expect(content.cards[4]).toMatchObject({ channel: 'Pigeon' });
  });

  it('tells what became of the parts', () => {
    expect(report.kept).toEqual([
      '2 stages',
      '2 actors as lanes',
      '4 touchpoints',
      '1 action as a note',
      '2 hand-offs as links',
    ]);
    expect(report.dropped).toEqual([
      'Other journeys of the file: a map holds one (PJ1)',
      '“touchpointID”: the map has ids of its own, 3 times (T1, D2, T3)',
    ]);
    for (const what of ['journeyStatus', 'compliance', 'timeStarted', 'so-so'])
      expect(report.asNotes.join('\n')).toContain(what);
  });

  it('makes a journey that is whole, also of nothing but a root', () => {
    for (const text of [FILE, '<CJML version="2.0"><plannedJourney/></CJML>']) {
      const made = read(text).content;
      expect(readJson(writeJson(made)).content).toEqual(made);
    }
  });
});

test('keeps or tells every word of a file that says more than the format knows, wherever it says it', () => {
  const text = `<CJML version="2.0" xmlns:xsi="w" xsi:schemaLocation="w"><actualJourney state="w1">
    <journeyTitle>w2</journeyTitle><journeyTitle>w3</journeyTitle><plannedReference ref="w4">w5</plannedReference>
    <journeyPhases><journeyPhase phaseID="p"><phaseName>w6</phaseName><goal>w7</goal></journeyPhase></journeyPhases>
    <actors>
      <endUser actorID="a"><actorName>w8</actorName><actorDescription>w9</actorDescription></endUser>
      <serviceProvider actorID="b"><companyName>w10</companyName><actorName>w11</actorName></serviceProvider>
    </actors>
    <touchpoints><actualCommunicationPoint deviation="w12">w13<touchpointID>w14</touchpointID>
      <belongsTo phaseIDref="w15">w16</belongsTo>
      <initiator>w17<refersTo actorIDref="w18"/><initiatorLabel>w19</initiatorLabel><mood>w20</mood></initiator>
      <receiver><refersTo actorIDref="b"/><receiverLabel lang="w21">w22</receiverLabel><mood><deep>w23</deep></mood></receiver>
      <channel id="w24"><channelName>w25</channelName><channelType>w26</channelType></channel>
      <touchpointExperience><experienceRating>w27</experienceRating><when>w28</when></touchpointExperience>
      <comment by="w29">w30</comment>
    </actualCommunicationPoint></touchpoints></actualJourney></CJML>`;
  const { content, told } = read(text);
  const kept = JSON.stringify(content);
  for (let index = 1; index <= 30; index += 1) {
    const word = new RegExp(`w${index}(?!\\d)`);
    expect([index, word.test(kept) || word.test(JSON.stringify(importReport(told)))]).toEqual([index, true]);
  }
  expect(kept).not.toContain('schemaLocation');
  const provider = content.cards.find(({ title }) => title === 'w22');
  expect(provider?.description).toBe('receiverLabel lang: w21\ndeep: w23');
});

test.each([
  ['', /not XML/],
  [
    `<CJML><actualJourney><journeyPhases>${'<a/>'.repeat(201)}</journeyPhases></actualJourney></CJML>`,
    /“journeyPhases” has 201 entries; at most 200/,
  ],
  [
    `<CJML><actualJourney><touchpoints>${'<a/>'.repeat(10_001)}</touchpoints></actualJourney></CJML>`,
    /“touchpoints” has 10001 entries/,
  ],
  ['{"nodes": []}', /not XML/],
  ['<svg/>', /begins with “svg” and not with “CJML”/],
  ['<CJML version="2.0"></CJML>', /holds no journey/],
  ['<CJML><actualJourney></CJML>', /not whole XML/],
  ['<CJML><actualJourney>', /not whole XML: it ends too early/],
  ['<!DOCTYPE x [<!ENTITY a "b">]><CJML/>', /document type or entities/],
  [`<!DOCTYPE x SYSTEM "file:///etc/passwd"><CJML/>`, /document type or entities/],
  [`<CJML>${'<a>'.repeat(200)}`, /nests too deep/],
  [`<CJML>${'<a/>'.repeat(400_001)}</CJML>`, /more than 400000 elements/],
])('refuses the broken file %# in a sentence', (text, message) => {
  expect(refusal(text)).toMatch(message);
});

test.each([
  ['blanks', `<CJML><actualJourney${' '.repeat(300_000)}/></CJML>`],
  [
    'elements that nobody knows',
    `<CJML><actualJourney><actors><endUser>${'<x>y</x>'.repeat(150_000)}</endUser></actors></actualJourney></CJML>`,
  ],
  ['letters', `<CJML><actualJourney ${'a'.repeat(300_000)}/></CJML>`],
  [
    'elements in elements',
    `<CJML><actualJourney>${`${'<a>'.repeat(90)}${'words '.repeat(100)}${'</a>'.repeat(90)}`.repeat(1000)}</actualJourney></CJML>`,
  ],
  [
    'attributes',
    `<CJML><actualJourney ${Array.from({ length: 5_000 }, (_, at) => `a${at}="b"`).join(' ')}/></CJML>`,
  ],
])('reads a file that is nothing but %s in no time', (_, text) => {
  const started = process.cpuUsage();
  expect(read(text).content.stages).toHaveLength(1);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(5000);
});

test('reads anything at all or refuses it with a FormatError', () => {
  const tag = fc.constantFrom(
    '<CJML>',
    '</CJML>',
    '<actualJourney>',
    '</actualJourney>',
    '<touchpoints>',
    '</touchpoints>',
    '<actors>',
    '<actualAction>',
    '</actualAction>',
    '<initiator>',
    '</initiator>',
    '<a b="&#x0;">',
    '</a>',
    '&amp;',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(tag), (tags) => {
      try {
        expect(
          read(`<CJML><actualJourney>${tags.join('')}</actualJourney></CJML>`).content.stages,
        ).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }),
  );
});
