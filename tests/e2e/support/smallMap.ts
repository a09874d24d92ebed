import type { Page } from '@playwright/test';
import { writeJson } from '../../../shared/formats/json/writeJson.ts';
import { cardShape } from '../../../shared/journey/card.ts';
import { NO_RECORDS } from '../../../shared/journey/content.ts';
import { headerShape } from '../../../shared/journey/header.ts';
import { laneShape } from '../../../shared/journey/lane.ts';
import { momentOfTruthShape } from '../../../shared/journey/momentOfTruth.ts';
import { needAtRiskShape } from '../../../shared/journey/needAtRisk.ts';
import { painPointShape } from '../../../shared/journey/painPoint.ts';
import { makeRecord, readRecord } from '../../../shared/journey/record.ts';
import { stageShape } from '../../../shared/journey/stage.ts';
import { expect } from './test.ts';

/**
 * Makes a small map that is near enough to be read: in Ask the cards "Call" (very negative, with a broken moment of
 * truth, two needs at risk and a pain point) and "Menu" (positive), in Wait the card "Queue", of which nothing is said.
 */
export async function newSmallMap(page: Page): Promise<string> {
  const content = {
    ...NO_RECORDS,
    header: readRecord(headerShape, { title: 'Small map' }),
    stages: [
      makeRecord(stageShape, 'ask', { name: 'Ask', order: 'a0' }),
      makeRecord(stageShape, 'wait', { name: 'Wait', order: 'a1' }),
    ],
    lanes: [
      makeRecord(laneShape, 'top', { name: 'Customer actions', kind: 'customer', order: 'a0' }),
      makeRecord(laneShape, 'curve', { name: 'Emotion', kind: 'emotion', order: 'a1' }),
    ],
    cards: [
      makeRecord(cardShape, 'call', { title: 'Call', emotion: -2, place: place('ask', 'a0') }),
      makeRecord(cardShape, 'menu', { title: 'Menu', emotion: 1, place: place('ask', 'a1') }),
      makeRecord(cardShape, 'queue', { title: 'Queue', place: place('wait', 'a0') }),
    ],
    needsAtRisk: [
      makeRecord(needAtRiskShape, 'n1', { subject: 'call', need: 'time', level: 3 }),
      makeRecord(needAtRiskShape, 'n2', { subject: 'call', need: 'empathy', level: 1 }),
    ],
    momentsOfTruth: [makeRecord(momentOfTruthShape, 'm1', { subject: 'call', state: 'broken' })],
    painPoints: [
      makeRecord(painPointShape, 'p1', { subject: 'call', severity: 3, frequency: 4, order: 'a0' }),
    ],
  };
  const answer = await page.request.post('/api/journeys/import?format=json', {
    data: Buffer.from(writeJson(content)),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(answer.ok()).toBe(true);
  return ((await answer.json()) as { id: string }).id;
}

function place(stage: string, order: string): { stage: string; lane: string; order: string } {
  return { stage, lane: 'top', order };
}
