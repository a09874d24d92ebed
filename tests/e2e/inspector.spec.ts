import { addCard, board, card, cards, clickCard } from './support/board.ts';
import { expectSaved, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('says all there is to say about a touchpoint', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });

  await inspector.getByRole('button', { name: 'Needs at risk' }).click();
  await inspector
    .getByRole('group', { name: 'Fairness: how much at risk' })
    .getByRole('button', { name: 'Failing' })
    .click();
  await inspector
    .getByRole('textbox', { name: 'Why Fairness is at risk' })
    .fill('The fee was never explained');
  await inspector
    .getByRole('group', { name: 'Evidence for Fairness' })
    .getByRole('button', { name: 'Measured' })
    .click();

  await inspector.getByRole('switch', { name: 'Moment of truth' }).click();
  await inspector.getByText('Broken').click();
  await inspector
    .getByRole('group', { name: 'What is at stake' })
    .getByRole('button', { name: '3 Everything' })
    .click();
  await inspector.getByRole('textbox', { name: 'Why it makes or breaks' }).fill('They leave here');

  await inspector.getByRole('button', { name: 'Add pain point' }).click();
  const title = inspector.getByRole('textbox', { name: 'What hurts' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Twenty minutes on hold');
  await inspector
    .getByRole('group', { name: 'Severity' })
    .getByRole('button', { name: '4 Catastrophe' })
    .click();
  await inspector.getByRole('group', { name: 'How often' }).getByRole('button', { name: '5 Always' }).click();
  await inspector
    .getByRole('group', { name: 'Needs it hurts' })
    .getByRole('button', { name: 'Time' })
    .click();
  await expect(inspector.getByText('Score 4 × 5 × 2 at a moment of truth = 40')).toBeVisible();

  await inspector.getByRole('combobox', { name: 'Channel' }).click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await inspector.getByText('Very negative').click();
  const tag = inspector.getByRole('textbox', { name: 'Add a tag' });
  await tag.fill('billing');
  await tag.press('Enter');
  await inspector.getByRole('textbox', { name: 'Description' }).first().fill('After the second reminder');

  await expect(card(page, 'I call')).toHaveAccessibleName(
    /moment of truth broken, 1 need at risk, 1 pain point, Phone, feels very negative$/,
  );
  await expect(
    board(page).getByRole('img', { name: /^Emotion in Decision: .2\.0 on average/ }),
  ).toBeVisible();
  await expect(board(page).getByRole('img', { name: 'Needs at risk in Decision: Fairness 3' })).toBeVisible();

  await expectSaved(page);
  await openJourney(page, id);
  await clickCard(page, 'I call');
  await expect(inspector.getByRole('textbox', { name: 'Why Fairness is at risk' })).toHaveValue(
    'The fee was never explained',
  );
  await expect(
    inspector.getByRole('group', { name: 'Evidence for Fairness' }).getByRole('button', { name: 'Measured' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(inspector.getByRole('textbox', { name: 'Why it makes or breaks' })).toHaveValue(
    'They leave here',
  );
  await expect(inspector.getByRole('textbox', { name: 'What hurts' })).toHaveValue('Twenty minutes on hold');
  await expect(inspector.getByText('billing')).toBeVisible();
});

test('takes marks off again', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  await page.keyboard.press('m');
  await page.keyboard.press('3');
  await page.keyboard.press('p');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('textbox', { name: 'What hurts' })).toBeFocused();
  await page.keyboard.type('A pain');
  await inspector.getByRole('button', { name: 'Remove', exact: true }).click();
  await inspector.getByRole('switch', { name: 'Moment of truth' }).click();
  await inspector
    .getByRole('group', { name: 'Fairness: how much at risk' })
    .getByRole('button', { name: 'Watch' })
    .click();
  await expect(card(page, 'I call')).toHaveAccessibleName(/1 of 1$/);
});

test('makes a note of a touchpoint, and back', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Maybe a note');
  const kind = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('group', { name: 'Kind of card' });
  await kind.getByRole('button', { name: 'Note' }).click();
  await expect(card(page, 'Maybe a note')).toHaveAccessibleName(/^Note: /);
  await kind.getByRole('button', { name: 'Touchpoint' }).click();
  await expect(card(page, 'Maybe a note')).toHaveAccessibleName(/^Touchpoint: /);
});

test('describes the journey when nothing is selected, and shows it as it should become', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page, 'The call');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('textbox', { name: 'Persona' }).fill('Dana, a customer for six years');
  await inspector.getByRole('button', { name: 'To-be' }).click();
  await expect(page.getByRole('button', { name: 'to-be, change' })).toBeVisible();
  await expectSaved(page);
  await page.getByRole('link', { name: 'All journeys' }).click();
  const tile = page.getByRole('listitem').filter({ hasText: 'The call' });
  await expect(tile).toContainText('Dana, a customer for six years');
  await expect(tile).toContainText('to-be');
});

test('types shortcut letters into fields as letters', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  const persona = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Persona' });
  await persona.click();
  await page.keyboard.type('tnmp17');
  await expect(persona).toHaveValue('tnmp17');
  await expect(cards(page)).toHaveCount(0);
});
