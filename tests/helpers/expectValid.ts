import { expect } from 'vitest';
import { holdsCards } from '../../shared/journey/lane.ts';
import { cellKey, type JourneySnapshot } from '../../shared/journey/snapshot.ts';

/** Checks everything that the rules of docs/journey-document.md promise of a snapshot. */
export function expectValid(snapshot: JourneySnapshot): void {
  const { stages, lanes, cards, cells, marks, evidence, links } = snapshot;
  expect(stages.length).toBeGreaterThan(0);
  const stageIds = new Set(stages.map(({ id }) => id));
  const laneIds = new Set(lanes.filter(holdsCards).map(({ id }) => id));
  expect(stageIds.size).toBe(stages.length);

  const listed = [...cells.values()].flat();
  expect(listed.toSorted()).toEqual([...cards.keys()].toSorted());
  for (const [id, card] of cards) {
    expect(card.id).toBe(id);
    expect(stageIds).toContain(card.place.stage);
    expect(laneIds).toContain(card.place.lane);
    expect(cells.get(cellKey(card.place.stage, card.place.lane))).toContain(id);
  }
  for (const cell of cells.values()) {
    const orders = cell.map((id) => cards.get(id)?.place.order ?? '');
    expect(cell.length).toBeGreaterThan(0);
    expect(orders).toEqual([...new Set(orders)].toSorted());
  }
  const markIds = new Set<string>();
  for (const [subject, { needs, momentOfTruth, painPoints, opportunities, attachments }] of marks) {
    expect(cards.has(subject) || stageIds.has(subject)).toBe(true);
    const all = [
      ...needs,
      ...painPoints,
      ...opportunities,
      ...attachments,
      ...(momentOfTruth ? [momentOfTruth] : []),
    ];
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(needs.map(({ need }) => need)).size).toBe(needs.length);
    for (const mark of all) expect(mark.subject).toBe(subject);
    for (const { id } of [...needs, ...painPoints]) markIds.add(id);
  }
  for (const [subject, heard] of evidence) {
    expect(cards.has(subject) || stageIds.has(subject) || markIds.has(subject)).toBe(true);
    for (const piece of heard) expect(piece.subject).toBe(subject);
  }
  for (const { from, to } of links) {
    expect(cards.has(from) && cards.has(to)).toBe(true);
    expect(from).not.toBe(to);
  }
  expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length);
  let whole: string | null = null;
  for (const { id, parent } of stages) {
    if (parent === null) whole = id;
    else expect(parent).toBe(whole);
  }
}
