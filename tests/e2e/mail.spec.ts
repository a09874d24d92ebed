import { startSmtpServer } from '../helpers/smtpServer.ts';
import { expectAccessible } from './support/accessibility.ts';
import { startOwnServer } from './support/ownServer.ts';
import { expect, test } from './support/test.ts';

test('has one’s inbox mailed once the code that is mailed is typed in, and has the address forgotten', async ({
  browser,
}) => {
  const smtp = await startSmtpServer();
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'Waymark <waymark@example.org>' };
  const server = await startOwnServer(mail);
  try {
    const page = await browser.newPage({ baseURL: server.url });
    await page.request.post('/api/session', { data: { name: 'Ann' } });
    await page.goto('/');
    await page.getByRole('button', { name: 'Ann, your settings' }).click();
    await page.getByRole('menuitem', { name: 'Change name or colour' }).click();
    const part = page.getByRole('region', { name: 'E-mail' });
    await part.getByRole('textbox', { name: 'Your e-mail address' }).fill('ann@example.org');
    await page.keyboard.press('Enter');
    await expect(part.getByRole('status')).toContainText('ann@example.org');
    const code = /\b\d{6}\b/.exec(smtp.mails[0]?.text ?? '')?.[0] ?? '';
    await part.getByRole('textbox', { name: 'Code' }).fill('no code');
    await page.keyboard.press('Enter');
    await expect(part.getByRole('alert')).toContainText('not the code');
    await part.getByRole('textbox', { name: 'Code' }).fill(code);
    await page.keyboard.press('Enter');
    await expect(part.getByRole('checkbox', { name: /^Mail me/ })).toBeChecked();
    await expectAccessible(page);
    await part.getByRole('button', { name: 'Forget my address' }).click();
    await expect(part.getByRole('textbox', { name: 'Your e-mail address' })).toHaveValue('');
    await page.close();
  } finally {
    await server.remove();
    await smtp.stop();
  }
});
