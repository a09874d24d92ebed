import { addCard, card, clickCard, drag, expectIn, middle, titleEditor } from './support/board.ts';
import { letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('cards held together are selected and moved as one, until one lets go of them', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Frontstage', 'One');
  await addCard(ann, 'Awareness', 'Backstage', 'Two');
  await clickCard(ann, 'One');
  await clickCard(ann, 'Two', 'Shift');
  await ann.keyboard.press('ControlOrMeta+g');
  await expect(card(bo, 'One')).toHaveAccessibleName(/held together with 1 other/);

  await clickCard(bo, 'Two');
  await expect(bo.getByRole('complementary', { name: 'Inspector' })).toContainText('2 cards');
  await drag(bo, card(bo, 'Two'), 'Decision', 'Backstage');
  await expectIn(ann, 'One', 'Decision', 'Backstage');
  await expectIn(ann, 'Two', 'Decision', 'Backstage');
  await bo.keyboard.press('ControlOrMeta+z');
  await expectIn(bo, 'One', 'Awareness', 'Frontstage');

  await clickCard(bo, 'One');
  await bo.keyboard.press('ControlOrMeta+Shift+g');
  await expect(card(ann, 'One')).not.toHaveAccessibleName(/held together/);
});

test('Enter and a double click reach the single card', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'One');
  await addCard(page, 'Consideration', 'Frontstage', 'Two');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+g');
  await clickCard(page, 'One');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(
    'Awareness › Frontstage',
  );
  await page.keyboard.press('Alt+ArrowDown');
  await expectIn(page, 'One', 'Awareness', 'Backstage');
  await expectIn(page, 'Two', 'Consideration', 'Frontstage');
  const { x, y } = await middle(card(page, 'Two'));
  await page.mouse.dblclick(x, y);
  await expect(titleEditor(page)).toBeFocused();
});
