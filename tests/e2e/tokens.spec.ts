import { openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('makes a token for a program, shows it once, and takes it back', async ({ signIn, request }) => {
  const page = await signIn('Ann');
  await openBlank(page, 'Read by a program');
  const openDialog = async () => {
    await page.getByRole('button', { name: 'Ann, your settings' }).click();
    await page.getByRole('menuitem', { name: 'Tokens for programs' }).click();
    return page.getByRole('dialog', { name: 'Tokens for programs' });
  };
  let dialog = await openDialog();
  await expect(dialog.getByRole('textbox', { name: 'What is it for?' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'What is it for?' }).fill('Weekly report');
  await page.keyboard.press('Enter');
  const token = await dialog.getByRole('textbox', { name: 'The new token' }).inputValue();
  const ask = async () => {
    const answer = await request.get('/api/journeys', { headers: { authorization: `Bearer ${token}` } });
    return answer.status();
  };
  expect(await ask()).toBe(200);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  dialog = await openDialog();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Weekly report' })).toContainText(
    /last used .* · expires on /,
  );
  await expect(dialog.getByRole('textbox', { name: 'The new token' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Revoke the token “Weekly report”' }).click();
  await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(0);
  expect(await ask()).toBe(401);
});
