import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { addCard, card, clickCard } from './support/board.ts';
import { expectSaved, letIn, newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test.slow();

const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

/** Waits until the picture of a persona is not only named but shown. */
async function expectPicture(place: Locator): Promise<void> {
  await expect
    .poll(() => place.locator('img').evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
}

function inspectorOf(page: Page) {
  return page.getByRole('complementary', { name: 'Inspector' });
}

test('a need of the team’s own is made by one, seen by the other, and stays where it is marked once it is retired', async ({
  signIn,
}) => {
  const [ann, bob] = [await signIn('Ann'), await signIn('Bob')];
  const id = await openBlank(ann);
  await letIn(ann, bob, id);
  await addCard(ann, 'Decision', 'Frontstage', 'I call');
  const inspector = inspectorOf(ann);
  await inspector.getByRole('button', { name: 'Needs at risk' }).click();
  await inspector.getByRole('button', { name: 'More needs' }).click();
  await inspector.getByRole('textbox', { name: 'Add a need' }).fill('Calm');
  await ann.keyboard.press('Enter');
  await inspector
    .getByRole('group', { name: 'Calm: how much at risk' })
    .getByRole('button', { name: 'Failing' })
    .click();
  await inspector.getByRole('button', { name: 'Fairness', exact: true }).click();
  await expect(inspector.getByText('Ask: When our answer is no')).toBeVisible();

  await inspector.getByRole('button', { name: 'Manage our needs' }).click();
  const dialog = ann.getByRole('dialog', { name: 'Our own needs' });
  await dialog.getByRole('textbox', { name: 'Add a need' }).fill('Pride');
  await ann.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Name' }).first().fill('Peace of mind');
  await dialog
    .getByRole('group', { name: 'Colour of Peace of mind' })
    .getByRole('radio', { name: 'Teal' })
    .check({ force: true });
  const down = dialog.getByRole('button', { name: 'Move Peace of mind down' });
  await down.focus();
  await ann.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').first()).toHaveAccessibleName('Pride');
  await expect(down).toBeFocused();
  await expectAccessible(ann);

  await openJourney(bob, id);
  await clickCard(bob, 'I call');
  const seen = inspectorOf(bob);
  await expect(seen.getByRole('group', { name: 'Peace of mind: how much at risk' })).toBeVisible();
  const mark = card(bob, 'I call').locator('path[fill="var(--c-teal)"]');
  await expect(mark).toHaveCount(1);
  await expect(card(bob, 'I call').locator('text')).toHaveText('P');
  await bob
    .getByRole('toolbar', { name: 'Mark what is selected' })
    .getByRole('button', { name: 'More' })
    .click();
  await bob.getByRole('menuitem', { name: 'Pride' }).click();
  await expect(card(bob, 'I call')).toHaveAccessibleName(/2 needs at risk/);

  await dialog.getByRole('button', { name: 'Retire Peace of mind' }).click();
  await expect(dialog.getByRole('heading', { name: 'Retired' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await addCard(ann, 'Action', 'Frontstage', 'I pay');
  await expect(inspector.getByRole('group', { name: 'Pride: how much at risk' })).toBeVisible();
  await expect(inspector.getByRole('group', { name: /^Peace of mind/ })).toHaveCount(0);
  await clickCard(ann, 'I call');
  await expect(inspector.getByRole('group', { name: 'Peace of mind: how much at risk' })).toBeVisible();
  await expect(mark).toHaveCount(1);
});

test('a persona is made once, walks two journeys, and is renamed in both from one place', async ({
  signIn,
}) => {
  const [ann, bob] = [await signIn('Ann'), await signIn('Bob')];
  const [first, second] = [await newJourney(ann, 'First'), await newJourney(ann, 'Second')];
  await letIn(ann, bob, second);
  const name = `Rosa ${Date.now()}`;

  await ann.goto('/');
  await ann.getByRole('link', { name: 'Personas' }).click();
  await ann.getByRole('button', { name: 'New persona' }).click();
  const made = ann.getByRole('dialog', { name: 'New persona' });
  await made.getByRole('button', { name: 'Save' }).click();
  await expect(made.getByText('Please give the persona a name')).toBeVisible();
  await made.getByRole('textbox', { name: 'Name' }).fill(name);
  const chooser = ann.waitForEvent('filechooser');
  await made.getByRole('button', { name: 'Choose a picture' }).click();
  await (await chooser).setFiles({ name: 'rosa.gif', mimeType: 'image/gif', buffer: GIF });
  await expect(made.getByRole('button', { name: 'Another picture' })).toBeVisible();
  await made.getByRole('textbox', { name: 'Goals' }).fill('Have it settled in one call');
  await made.getByRole('button', { name: 'Time', exact: true }).click();
  await expectAccessible(ann);
  await made.getByRole('button', { name: 'Save' }).click();
  const tile = ann.getByRole('listitem').filter({ has: ann.getByRole('heading', { name }) });
  await expect(tile.getByText('Walks none of your journeys yet')).toBeVisible();

  await expectPicture(tile);

  const add = async (page: Page, journey: string): Promise<void> => {
    await openJourney(page, journey);
    await inspectorOf(page).getByRole('button', { name: 'Add persona' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(inspectorOf(page).getByRole('button', { name, exact: true })).toBeVisible();
    await expectSaved(page);
  };
  await add(ann, first);
  await add(bob, second);
  await expectPicture(inspectorOf(bob).getByRole('button', { name, exact: true }));
  await inspectorOf(bob).getByRole('button', { name, exact: true }).click();
  await expect(inspectorOf(bob).getByText('Have it settled in one call')).toBeVisible();
  await expect(inspectorOf(bob).getByRole('textbox', { name: 'Goals' })).toHaveCount(0);

  await ann.goto('/personas');
  await expect(tile.getByRole('link', { name: 'First' })).toBeVisible();
  await expect(tile.getByRole('link', { name: 'Second' })).toBeVisible();
  await tile.getByRole('button', { name: `Edit ${name}` }).click();
  const edited = ann.getByRole('dialog', { name: 'Edit persona' });
  await edited.getByRole('textbox', { name: 'Name' }).fill(`${name} the second`);
  await edited.getByRole('button', { name: 'Save' }).click();
  await expect(ann.getByRole('heading', { name: `${name} the second` })).toBeVisible();

  await expect(
    inspectorOf(bob).getByRole('button', { name: `${name} the second`, exact: true }),
  ).toBeVisible();
  await openJourney(ann, first);
  await expect(
    inspectorOf(ann).getByRole('button', { name: `${name} the second`, exact: true }),
  ).toBeVisible();

  // Bob did not make it: he can neither change nor delete it, only keep it apart.
  await bob.goto('/personas');
  await expect(bob.getByRole('heading', { name })).toBeVisible();
  await expect(bob.getByRole('button', { name: `Edit ${name} the second` })).toHaveCount(0);
});

test('each persona feels by itself, and what one cares about counts double', async ({ signIn }) => {
  const [ann, bob] = [await signIn('Ann'), await signIn('Bob')];
  const id = await openBlank(ann);
  await letIn(ann, bob, id);
  const inspector = inspectorOf(ann);
  for (const name of ['Rosa', 'Karl']) {
    await inspector.getByRole('button', { name: 'Add persona' }).click();
    await ann.getByRole('menuitem', { name: 'New, for this journey alone' }).click();
    await expect(inspector.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await ann.keyboard.type(name);
  }
  await inspector
    .getByRole('group', { name: 'What they need most' })
    .getByRole('button', { name: 'Time', exact: true })
    .click();
  await addCard(ann, 'Decision', 'Frontstage', 'I call');
  await ann.keyboard.press('7');
  await ann.keyboard.press('7');
  await expect(
    ann.getByRole('img', { name: /^Needs at risk in Decision: Time 4 \(counts double\)/ }),
  ).toBeVisible();
  await inspector
    .getByRole('group', { name: 'Emotion of Rosa' })
    .getByRole('button', { name: 'Very positive' })
    .click();
  await openJourney(bob, id);
  await clickCard(bob, 'I call');
  const seen = inspectorOf(bob);
  await expect(
    seen.getByRole('group', { name: 'Emotion of Rosa' }).getByRole('button', { pressed: true }),
  ).toHaveAccessibleName('Very positive');
  await seen
    .getByRole('group', { name: 'Emotion of Karl' })
    .getByRole('button', { name: 'Very negative' })
    .click();
  await expect(
    inspector.getByRole('group', { name: 'Emotion of Karl' }).getByRole('button', { pressed: true }),
  ).toHaveAccessibleName('Very negative');
  await expectAccessible(ann);
});
