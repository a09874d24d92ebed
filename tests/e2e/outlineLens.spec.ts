import { expectAccessible } from './support/accessibility.ts';
import { newJourney } from './support/journeys.ts';
import { openOutline, outlineCard } from './support/outline.ts';
import { expect, test } from './support/test.ts';

test('says in words what a lens finds on each card and stage, and takes it off by Escape', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openOutline(page, await newJourney(page, 'Calling', 'contact-centre-call'));
  await outlineCard(page, 'I am transferred').click();
  await page.keyboard.press('r');
  const bar = page.getByRole('region', { name: 'Lens' });
  await expect(bar.getByRole('button', { name: /Needs/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(outlineCard(page, 'I am transferred')).toContainText(/Needs: \d+ needs? at risk/);
  await expect(page.getByRole('columnheader', { name: /^Explaining/ })).toContainText(/Needs: \d+ need/);
  await expect(outlineCard(page, 'I rate the call')).toHaveAccessibleName(/Needs: /);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(outlineCard(page, 'I am transferred')).not.toContainText(/Needs:/);
  await bar.getByRole('button', { name: /Pains/ }).click();
  await expect(outlineCard(page, 'I am transferred')).toContainText(/Pains: \d+ pain point/);
});
