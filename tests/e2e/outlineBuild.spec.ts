import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { card } from './support/board.ts';
import { CONTACT_CARDS, CONTACT_LANES, CONTACT_STAGES } from './support/contactCentre.ts';
import { expectSaved, newJourney } from './support/journeys.ts';
import {
  chooseByKeys,
  openOutline,
  outlineCard,
  outlineEditor,
  tableCell,
  tabTo,
} from './support/outline.ts';
import { expect, test } from './support/test.ts';

test('builds the map of a contact centre in the outline, by the keyboard alone', async ({ signIn }) => {
  test.slow();
  const page = await signIn('Ann');
  const id = await newJourney(page, 'Calling about a wrong bill');
  await openOutline(page, id);
  await tabTo(page, page.getByRole('grid'));

  await renameStages(page);
  await renameLanes(page);
  await typeCards(page);
  await markCards(page);
  await sayEmotion(page);

  await expect(tableCell(page, 'Needs at risk', 4)).toContainText('Time 3, marked once');
  await expect(tableCell(page, 'Emotion', 4)).toContainText('Very negative (-2), lowest point, end');
  await expect(tableCell(page, 'Pain points', 4)).toContainText('I have to say everything again');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectSaved(page);

  await outlineCard(page, 'I am transferred').focus();
  await page.keyboard.press('o');
  await expect(card(page, 'I am transferred because this team cannot see discounts')).toHaveAccessibleName(
    /Stage Explaining, lane What the caller does.*moment of truth broken, 2 needs at risk, 1 pain point/,
  );
});

/** Types a name over the five stages, and adds a sixth by the menu of the fifth. */
async function renameStages(page: Page): Promise<void> {
  for (const [index, name] of CONTACT_STAGES.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(outlineEditor(page)).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${name}`));
  }
  await page.keyboard.press('Shift+F10');
  await chooseByKeys(page, 'Insert stage after');
  await expect(outlineEditor(page)).toBeFocused();
  await page.keyboard.type('Afterwards');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /^Afterwards/ })).toBeVisible();
}

/** Types a name over the three lanes of the blueprint, and adds a lane that draws the pain points. */
async function renameLanes(page: Page): Promise<void> {
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  for (const name of CONTACT_LANES) {
    await page.keyboard.press('F2');
    await expect(outlineEditor(page)).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${name}`));
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, page.getByRole('button', { name: 'Add lane' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await chooseByKeys(page, 'Pain points, drawn from the marks');
  await expect(page.getByRole('row', { name: /^Pain points/ })).toBeVisible();
}

async function typeCards(page: Page): Promise<void> {
  for (const [lane, stage, title] of CONTACT_CARDS) {
    const cell = tableCell(page, CONTACT_LANES[lane] ?? '', stage + 1);
    // Where the keyboard is stays one tab stop: from there the arrows lead to the cell.
    await tabTo(page, page.getByRole('grid'));
    await page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < stage; step++) await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 30 && !(await hasFocus()); step++) await page.keyboard.press('ArrowDown');
    expect(await hasFocus()).toBe(true);
    const isEmpty = await cell.evaluate((element) => element === document.activeElement);
    await page.keyboard.press(isEmpty ? 'Enter' : 't');
    await expect(outlineEditor(page)).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${title}`));

    function hasFocus(): Promise<boolean> {
      return cell.evaluate((element) => element.contains(document.activeElement));
    }
  }
}

/** Needs by their numbers, a broken moment of truth, and a pain point that is called by a name. */
async function markCards(page: Page): Promise<void> {
  await walkTo(page, 'I am transferred');
  for (const key of ['7', '7', '7', '2', 'm', 'm']) await page.keyboard.press(key);
  await expect(focused(page)).toHaveAccessibleName(/moment of truth broken, 2 needs at risk/);
  await page.keyboard.press('p');
  await expect(page.getByRole('textbox', { name: 'What hurts' })).toBeFocused();
  await page.keyboard.type('I have to say everything again');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName(/^I am transferred.*1 pain point/);
}

/** How it feels, by the faces of the inspector. */
async function sayEmotion(page: Page): Promise<void> {
  const faces = page.getByRole('complementary').getByRole('group', { name: 'Emotion' });
  await tabTo(page, faces);
  await page.keyboard.press('Space');
  await expect(faces.getByRole('radio', { name: 'Very negative' })).toBeChecked();
}

/** Walks to a card as one reads. */
async function walkTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Home');
  for (let stage = 0; stage < 6; stage++) {
    for (let step = 0; step < 6; step++) {
      if (await isAt()) return;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step <= stage; step++) await page.keyboard.press('ArrowRight');
  }

  function isAt(): Promise<boolean> {
    return outlineCard(page, title).evaluate((element) => element === document.activeElement);
  }
}

function focused(page: Page) {
  return page.locator(':focus');
}
