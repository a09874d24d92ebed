import type { Page } from '@playwright/test';
import { board, card, cards, expectIn } from './support/board.ts';
import { CONTACT_CARDS, CONTACT_LANES, CONTACT_STAGES } from './support/contactCentre.ts';
import { expectSaved, newJourney, openJourney } from './support/journeys.ts';
import { chooseByKeys, tabTo } from './support/outline.ts';
import { expect, test } from './support/test.ts';

const TRANSFER = 'I am transferred because this team cannot see discounts';

test('builds the map of a contact centre on the board, by the keyboard alone', async ({ signIn }) => {
  test.slow();
  const page = await signIn('Ann');
  await openJourney(page, await newJourney(page, 'Calling about a wrong bill'));
  await tabTo(page, board(page));
  await renameStages(page);
  await renameLanes(page);
  await typeCards(page);
  await markCards(page);
  await expectSaved(page);
  await expect(cards(page)).toHaveCount(CONTACT_CARDS.length);
});

/** Types a name over the five stages, and adds a sixth by the menu of the fifth. */
async function renameStages(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  for (const [index, name] of CONTACT_STAGES.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    await expect(place(page)).toHaveAccessibleName(/^Stage /);
    await page.keyboard.press('Enter');
    await typeName(page, 'stage', name);
    await expect(place(page)).toHaveAccessibleName(new RegExp(`^Stage ${name}, ${index + 1} of 5`));
  }
  await page.keyboard.press('Shift+F10');
  await chooseByKeys(page, 'Insert stage after');
  await typeName(page, 'stage', 'Afterwards');
  await expect(place(page)).toHaveAccessibleName(/^Stage Afterwards, 6 of 6/);
}

/** Types a name over the first three lanes. */
async function renameLanes(page: Page): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  for (const name of CONTACT_LANES) {
    await expect(place(page)).toHaveAccessibleName(/^Lane /);
    await page.keyboard.press('Enter');
    await typeName(page, 'lane', name);
    await expect(place(page)).toHaveAccessibleName(new RegExp(`^Lane ${name}`));
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ArrowRight');
}

async function typeName(page: Page, of: 'stage' | 'lane', name: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: `Name of the ${of}` })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(board(page)).toBeFocused();
}

/** Walks to each cell as one would and types in it; below a card of its cell, the key for touchpoints adds one. */
async function typeCards(page: Page): Promise<void> {
  for (const [lane, stage, title] of CONTACT_CARDS) {
    const [inLane, inStage] = [CONTACT_LANES[lane] ?? '', CONTACT_STAGES[stage] ?? ''];
    await walk(page, 'ArrowUp', /^Stage /);
    await page.keyboard.press('Home');
    await walk(page, 'ArrowRight', new RegExp(`^Stage ${inStage},`));
    await walk(page, 'ArrowDown', new RegExp(`lane ${inLane}`));
    const isEmpty = ((await place(page).getAttribute('aria-label')) ?? '').startsWith('Empty cell');
    await page.keyboard.press(isEmpty ? 'Enter' : 't');
    await expect(board(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expectIn(page, title, inStage, inLane);
  }
}

/** Needs by their numbers, a broken moment of truth, how it feels, and a pain point that is called by a name. */
async function markCards(page: Page): Promise<void> {
  await walk(page, 'ArrowUp', /^Stage /);
  await page.keyboard.press('Home');
  await walk(page, 'ArrowRight', /^Stage Explaining,/);
  await walk(page, 'ArrowDown', /^Touchpoint: I am transferred/);
  for (const key of ['7', '7', '7', '2', 'm', 'm']) await page.keyboard.press(key);
  await expect(card(page, TRANSFER)).toHaveAccessibleName(/moment of truth broken, 2 needs at risk/);
  await page.keyboard.press('p');
  await expect(page.getByRole('textbox', { name: 'What hurts' })).toBeFocused();
  await page.keyboard.type('I have to say everything again');
  const faces = page.getByRole('complementary').getByRole('group', { name: 'Emotion' });
  await tabTo(page, faces, 'Shift+Tab');
  await page.keyboard.press('Home');
  await expect(card(page, TRANSFER)).toHaveAccessibleName(/1 pain point/);
}

/** Presses an arrow until the keyboard is at a place that is called so. */
async function walk(
  page: Page,
  arrow: 'ArrowUp' | 'ArrowRight' | 'ArrowDown',
  called: RegExp,
): Promise<void> {
  for (let step = 0; step < 20; step++) {
    if (called.test((await place(page).getAttribute('aria-label')) ?? '')) return;
    await page.keyboard.press(arrow);
  }
  await expect(place(page)).toHaveAccessibleName(called);
}

/** Where the keyboard is on the board, as screen readers hear it. */
function place(page: Page) {
  return page.locator('#board-place');
}
