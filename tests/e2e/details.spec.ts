import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { addCard, board, card, clickCard } from './support/board.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test, type SignIn } from './support/test.ts';

test('says all about a pain point and its evidence by keyboard, and somebody else reads it', async ({
  signIn,
}) => {
  test.slow();
  const { ann, bo } = await two(signIn);
  const panel = inspector(ann);
  await addByKeys(ann, 't', 'I call');

  await press(panel.getByRole('button', { name: 'Add pain point' }));
  await ann.keyboard.type('Says it all again');
  await press(panel.getByRole('button', { name: 'More about this pain point' }));
  await enter(panel.getByRole('textbox', { name: 'Share of customers, in %' }), '85');
  await expect(panel.getByText('Always: 85 % of customers')).toBeVisible();
  await expect(panel.getByText('Score 2 × 5 = 10')).toBeVisible();
  await type(panel.getByRole('textbox', { name: 'Root cause' }), 'Two systems');
  await type(panel.getByRole('textbox', { name: 'Ideas' }), 'Hand over notes');
  await choose(ann, panel.getByRole('combobox', { name: 'Status' }), 'In progress');
  await enter(panel.getByLabel('Owner', { exact: true }), 'Service desk');
  await enterDay(panel.getByLabel('Due', { exact: true }), '03312025');
  await expect(panel.getByText(/^Overdue by [\d,]+ days$/)).toBeVisible();
  await press(panel.getByRole('group', { name: 'Effort' }).getByRole('button', { name: '3 Some' }));

  await expect(panel.getByText('Assumed: no evidence yet')).toBeVisible();
  await press(panel.getByRole('button', { name: 'Add evidence for Says it all again' }));
  await expect(panel.getByRole('textbox', { name: 'Quote or figure' })).toBeFocused();
  await ann.keyboard.type('Three times the same story');
  await choose(ann, panel.getByRole('combobox', { name: 'Source' }), 'Survey');
  await press(
    panel.getByRole('group', { name: 'What it rests on' }).getByRole('button', { name: 'Measured' }),
  );
  await press(panel.getByRole('button', { name: 'More about this evidence' }));
  await enterDay(panel.getByLabel('Heard on', { exact: true }), '03012026');
  await enter(panel.getByRole('textbox', { name: 'People asked' }), '212');
  await choose(ann, panel.getByRole('combobox', { name: 'Scale' }), 'Satisfaction (CSAT), 1 to 5');
  await enter(panel.getByRole('textbox', { name: 'Score, 1 to 5' }), '2,1');
  await enter(panel.getByRole('textbox', { name: 'Link' }), 'https://example.org/survey');
  await expect(panel.getByText('Assumed: no evidence yet')).toHaveCount(0);
  await expectAccessible(ann);
  await expectSaved(ann);

  await clickCard(bo, 'I call');
  for (const words of [
    'Minor, always · score 10 · 85 % of customers',
    'Two systems',
    'Hand over notes',
    'In progress · Service desk · due Mar 31, 2025 · effort 3 of 5',
    'Three times the same story',
    'Measured · Survey · CSAT 2.1 of 5 · 212 people asked · Mar 1, 2026',
  ])
    await expect(inspector(bo).getByText(words, { exact: true })).toBeVisible();
  const link = inspector(bo).getByRole('link', { name: 'Open example.org/survey' });
  await expect(link).toHaveAttribute('href', 'https://example.org/survey');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expectAccessible(bo);
});

test('rates, proposes and assigns by keyboard, and somebody else reads it', async ({ signIn }) => {
  test.slow();
  const { ann, bo } = await two(signIn);
  const panel = inspector(ann);
  await addByKeys(ann, 't', 'I call');
  await ann.keyboard.press('p');
  await ann.keyboard.type('Says it all again');

  await press(panel.getByRole('button', { name: 'Delivery gap' }));
  await enter(panel.getByRole('textbox', { name: 'Team rating, 0 to 10' }), '8');
  await expect(panel.getByText('nobody asked', { exact: true })).toBeVisible();
  await enter(panel.getByRole('textbox', { name: 'Customers, 0 to 10' }), '5.5');
  await expect(panel.getByRole('img', { name: 'Team 8, customers 5.5: gap +2.5' })).toBeVisible();
  await enter(panel.getByRole('textbox', { name: 'Customers asked' }), '40');
  await enterDay(panel.getByLabel('Asked on', { exact: true }), '02282026');
  await enter(panel.getByRole('textbox', { name: 'Source of the rating' }), 'Survey after the call');

  await press(panel.getByRole('button', { name: 'Add opportunity' }));
  await expect(panel.getByRole('textbox', { name: 'What could be done' })).toBeFocused();
  await ann.keyboard.type('One screen for all');
  await enter(panel.getByRole('textbox', { name: 'Importance, 0 to 10' }), '9');
  await enter(panel.getByRole('textbox', { name: 'Satisfaction, 0 to 10' }), '2');
  await expect(panel.getByText('Score 9 + (9 − 2) = 16')).toBeVisible();
  await press(panel.getByRole('group', { name: 'Needs it serves' }).getByRole('button', { name: 'Time' }));
  await press(panel.getByRole('checkbox', { name: 'Says it all again' }));

  await press(panel.getByRole('button', { name: 'Owner and review' }));
  const owner = panel.getByLabel('Owner', { exact: true }).last();
  await owner.focus();
  // Who is on the journey is asked for with the focus; before the answer a name is only a name.
  await expect(panel.locator('datalist option', { hasText: 'Ann' })).toBeAttached();
  await enter(owner, 'ann');
  await enterDay(panel.getByLabel('Review on', { exact: true }), '12312099');
  await expect(owner).toHaveValue('Ann');
  await expectAccessible(ann);
  await expectSaved(ann);

  await clickCard(bo, 'I call');
  for (const words of [
    'Team 8, customers 5.5: gap +2.5',
    'Survey after the call · 40 people asked · Feb 28, 2026',
    'One screen for all',
    'Score 9 + (9 − 2) = 16',
    'Ann',
    'Dec 31, 2099',
  ])
    await expect(inspector(bo).getByText(words, { exact: true })).toBeVisible();
  await expect(card(bo, 'I call')).toHaveAccessibleName(
    /1 pain point, 1 opportunity, team 8, customers 5.5: gap \+2.5, owner Ann/i,
  );
  await expectAccessible(bo);
});

test('refuses in words what it cannot keep, and leaves the journey as it was', async ({ signIn }) => {
  test.slow();
  const { ann, bo } = await two(signIn);
  const panel = inspector(ann);
  await addByKeys(ann, 't', 'I call');
  await press(panel.getByRole('button', { name: 'Add evidence', exact: true }));
  await ann.keyboard.type('A quote');
  await press(panel.getByRole('button', { name: 'More about this evidence' }));

  await choose(ann, panel.getByRole('combobox', { name: 'Scale' }), 'NPS, 0 to 10');
  const score = panel.getByRole('textbox', { name: 'Score, 0 to 10' });
  await enter(score, '9');
  await enter(score, '11');
  await expect(panel.getByRole('alert')).toHaveText('A number from 0 to 10, please');
  await expect(score).toHaveAttribute('aria-invalid', 'true');
  await score.press('Escape');
  await expect(score).toHaveValue('9');

  const link = panel.getByRole('textbox', { name: 'Link' });
  for (const address of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'example.org']) {
    await enter(link, address);
    await expect(panel.getByRole('alert')).toHaveText(/^Only the address of a web page/);
    await link.press('Escape');
  }
  await expect(panel.getByRole('link')).toHaveCount(0);

  const heardOn = panel.getByLabel('Heard on');
  await enterDay(heardOn, '02282026');
  await enterDay(heardOn, '02312026');
  await expect(panel.getByRole('alert')).toHaveText('There is no such day; the field keeps what it had');
  await enter(panel.getByRole('textbox', { name: 'People asked' }), '3.5');
  await expect(panel.getByText('A whole number from 1 to 1,000,000,000, please')).toBeVisible();
  await expectAccessible(ann);
  await expectSaved(ann);

  await clickCard(bo, 'I call');
  await expect(inspector(bo).getByText('Observed · Interview · NPS 9 of 10 · Feb 28, 2026')).toBeVisible();
  await expect(inspector(bo).getByRole('link')).toHaveCount(0);
});

test('keeps what was typed when something else is selected on the board', async ({ signIn }) => {
  test.slow();
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'One');
  await addCard(page, 'Action', 'Frontstage', 'Two');
  const panel = inspector(page);
  await press(panel.getByRole('button', { name: 'Delivery gap' }));
  await type(panel.getByRole('textbox', { name: 'Team rating, 0 to 10' }), '7');
  await clickCard(page, 'One');
  await expect(card(page, 'Two')).toHaveAccessibleName(/Team 7, nobody asked customers$/);
  await expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('One');
  await press(panel.getByRole('button', { name: 'Owner and review' }));
  await type(panel.getByLabel('Review on'), '12312099');
  await clickCard(page, 'Two');
  await expect(card(page, 'One')).toHaveAccessibleName(/to be reviewed on Dec 31, 2099$/);
});

test('turns a note into a quote of its stage, and back', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addByKeys(page, 'n', 'They never call back');
  await press(
    inspector(page)
      .getByRole('group', { name: 'Turn this note into' })
      .getByRole('button', { name: 'Quote' }),
  );
  await expect(card(page, 'They never call back')).toHaveCount(0);
  await press(inspector(page).getByRole('button', { name: 'They never call back Observed' }));
  await expect(inspector(page).getByRole('textbox', { name: 'Quote or figure' })).toHaveValue(
    'They never call back',
  );
  await board(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'They never call back')).toBeVisible();
  await expectSaved(page);
});

test('lists what somebody should see to, and leads there', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page, 'The call');
  await addByKeys(page, 't', 'I call');
  const panel = inspector(page);
  await board(page).focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await enter(panel.getByLabel('Owner', { exact: true }), 'Dana');
  await enterDay(panel.getByLabel('Review on', { exact: true }), '01312025');
  await expect(panel.getByText('The call: due Jan 31, 2025')).toBeVisible();
  await press(panel.getByRole('button', { name: '1 of 1 claims are only assumed' }));
  await expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('I call');
});

async function two(signIn: SignIn): Promise<{ ann: Page; bo: Page }> {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id, 'viewer');
  await openJourney(bo, id);
  return { ann, bo };
}

function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' });
}

/** Adds a card with its key, and leaves it selected. */
async function addByKeys(page: Page, key: 't' | 'n', title: string): Promise<void> {
  await board(page).focus();
  await page.keyboard.press(key);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(card(page, title)).toBeVisible();
}

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Space');
}

async function type(field: Locator, words: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.type(words);
}

/** Types over what a field says, and keeps it. */
async function enter(field: Locator, words: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  await type(field, words);
  await field.press('Enter');
}

/** Types a day part by part, month first, as the browser of these tests asks for it, and leaves the field. */
async function enterDay(field: Locator, digits: string): Promise<void> {
  await type(field, digits);
  await field.blur();
}

async function choose(page: Page, select: Locator, option: string): Promise<void> {
  await press(select);
  await expect(page.getByRole('option', { name: option })).toBeVisible();
  await page.keyboard.type(option.slice(0, 4));
  await page.keyboard.press('Enter');
  await expect(select).toHaveText(option);
}
