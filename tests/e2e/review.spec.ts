import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { board } from './support/board.ts';
import { letIn, newJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

// Axe looks at every page.
test.slow();

/** The pain points of the map that the tests work on, by what they say. */
const WORST = 'I have to say everything again';

/** Makes the map that is reviewed, and waits until the review knows of it: it follows within two seconds. */
async function newReviewed(page: Page): Promise<string> {
  const id = await newJourney(page, 'Calling about a bill', 'contact-centre-call');
  const known = async (): Promise<number> => {
    const answer = await page.request.get('/api/review/findings?kind=pain');
    return ((await answer.json()) as { readonly total: number }).total;
  };
  await expect.poll(known).toBe(5);
  return id;
}

function findings(page: Page) {
  return page.getByRole('grid', { name: 'Findings' });
}

test('a manager goes from a summary to the worst moment of truth, speaks up, assigns it, and takes the list along', async ({
  signIn,
}) => {
  const [ann, bo] = [await signIn('Ann'), await signIn('Bo Chen')];
  const id = await newReviewed(ann);
  await letIn(ann, bo, id, 'editor');

  await ann.goto(`/journeys/${id}/summary`);
  await expect(ann.getByRole('heading', { level: 1, name: 'Calling about a bill' })).toBeVisible();
  await expectAccessible(ann);
  const broken = ann.getByRole('region', { name: 'Broken moments of truth' });
  await expect(broken.getByRole('link')).toHaveCount(1);
  await broken.getByRole('link').click();

  await expect(board(ann)).toBeVisible();
  await expect(ann.getByRole('complementary', { name: 'Inspector' })).toContainText('Moment of truth');
  await ann.getByRole('button', { name: 'Comments' }).click();
  const comments = ann.getByRole('complementary', { name: 'Comments' });
  const field = comments.getByRole('textbox', { name: /^Comment on: I am transferred/ });
  await field.pressSequentially('Who can see discounts, @bo');
  await expect(comments.getByRole('option', { name: 'Bo Chen' })).toBeVisible();
  await field.press('Enter');
  await expect(field).toHaveValue('Who can see discounts, @Bo Chen ');
  await field.press('ControlOrMeta+Enter');
  await expect(comments.getByRole('listitem')).toContainText('Who can see discounts, @Bo Chen');
  await expectAccessible(ann);

  await ann.goto('/review');
  await expect(findings(ann).getByRole('row').nth(1)).toContainText(WORST);
  await expectAccessible(ann);
  await findings(ann)
    .getByRole('checkbox', { name: `Select ${WORST}` })
    .check();
  await ann.getByRole('region', { name: 'Follow up' }).getByRole('button', { name: 'Owner' }).click();
  await ann.getByRole('textbox', { name: 'A person or a team' }).fill('Discount team');
  await ann.getByRole('button', { name: 'Assign to Discount team' }).click();
  await expect(findings(ann).getByRole('row', { name: WORST })).toContainText('Discount team');

  await ann.getByRole('button', { name: 'Owner' }).first().click();
  await ann.getByRole('checkbox', { name: /^Discount team/ }).check();
  await ann.keyboard.press('Escape');
  await expect(ann.getByRole('status').filter({ hasText: '1 finding' })).toBeVisible();
  await expect(ann).toHaveURL(/\/review\?owner=/);
  await ann.getByRole('button', { name: 'Export' }).click();
  const download = ann.waitForEvent('download');
  await ann.getByRole('menuitem', { name: /csv/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  // Whoever was mentioned is told so, and led to what was said.
  await bo.goto('/');
  await bo.getByRole('button', { name: 'Inbox, 1 new' }).click();
  await bo.getByRole('link', { name: /Ann mentioned you/ }).click();
  const heard = bo.getByRole('complementary', { name: 'Comments' });
  await expect(heard.getByRole('listitem')).toContainText('Who can see discounts, @Bo Chen');
  await heard.getByRole('button', { name: 'Reply' }).click();
  await heard.getByRole('textbox', { name: 'Reply' }).fill('The retention team can.');
  await bo.keyboard.press('ControlOrMeta+Enter');
  await expect(heard.getByRole('listitem')).toHaveCount(2);

  // The answer comes in where the map is open.
  await ann.goto(`/journeys/${id}?comments=open`);
  await expect(comments).toContainText('The retention team can.');
});

test('what changed since a review is told, and what was assigned opens from the inbox with its history and its card', async ({
  signIn,
}) => {
  const [ann, bo] = [await signIn('Ann'), await signIn('Bo Chen')];
  const id = await newReviewed(ann);
  await letIn(ann, bo, id, 'editor');
  await ann.goto(`/journeys/${id}/summary`);
  const since = ann.getByRole('region', { name: 'What changed since the last review' });
  await expect(since).toContainText('Nobody has reviewed this journey yet');
  await since.getByRole('button', { name: 'Mark as reviewed' }).click();
  await ann.getByRole('button', { name: 'Reviewed', exact: true }).click();
  await expect(since).toContainText('Reviewed by Ann');

  // Somebody follows up elsewhere; the page hears of it.
  const { findings: all } = (await (await ann.request.get('/api/review/findings?kind=pain')).json()) as {
    readonly findings: readonly { readonly id: string; readonly title: string }[];
  };
  const pain = all.find(({ title }) => title === WORST)?.id ?? '';
  const owner = (await (await bo.request.get('/api/session')).json()) as { readonly id: string };
  await ann.request.post('/api/review/edit', {
    data: {
      findings: [{ journey: id, kind: 'pain', id: pain }],
      status: 'accepted',
      owner: { person: owner.id, name: 'Bo Chen' },
    },
  });
  await expect(since.getByRole('listitem')).toContainText('Status: Accepted (was New)');
  await expect(since.getByRole('link', { name: WORST })).toBeVisible();
  await expectAccessible(ann);

  await bo.goto('/');
  await bo.getByRole('button', { name: 'Inbox, 1 new' }).click();
  await bo.getByRole('link', { name: /Ann assigned this to you/ }).click();
  const about = bo.getByRole('complementary', { name: 'About this finding' });
  await expect(about.getByRole('heading', { name: WORST })).toBeFocused();
  await expect(about.getByRole('listitem').filter({ hasText: 'Accepted (was New)' })).toContainText('Ann');
  await expectAccessible(bo);
  await about.getByRole('button', { name: 'Status' }).click();
  await bo.getByRole('menuitem', { name: 'In progress' }).click();
  await expect(about.getByRole('listitem').first()).toContainText('In progress (was Accepted)');

  await about.getByRole('link', { name: 'Show on the map' }).click();
  await expect(board(bo)).toBeVisible();
  const inspector = bo.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'History of this pain point' }).click();
  await expect(inspector).toContainText('Status: In progress (was Accepted)');
});

test('the list is walked through, sorted and changed by the keyboard alone', async ({ signIn }) => {
  const ann = await signIn('Ann');
  await newReviewed(ann);
  await ann.goto('/review?kind=pain');
  await expect(findings(ann).getByRole('row')).toHaveCount(6);
  const at = (words: string) => ann.locator(':focus').and(ann.getByText(words));

  await findings(ann).getByRole('link', { name: WORST }).focus();
  await ann.keyboard.press('Space');
  await expect(ann.getByRole('region', { name: 'Follow up' })).toContainText('1 selected');
  await ann.keyboard.press('ArrowDown');
  await expect(at('I wait without knowing how long')).toHaveCount(1);
  await ann.keyboard.press('Control+ArrowUp');
  await expect(ann.getByRole('button', { name: 'Finding', exact: true })).toBeFocused();
  await ann.keyboard.press('Enter');
  await expect(ann).toHaveURL(/sort=title/);
  await expect(findings(ann).getByRole('row').nth(1)).toContainText('I have to say');
  await ann.keyboard.press('Enter');
  await expect(findings(ann).getByRole('row').nth(1)).toContainText('What I get depends on whom I get');

  await ann.getByRole('combobox', { name: 'Group by' }).click();
  await ann.getByRole('option', { name: 'Grouped by Status' }).click();
  await expect(findings(ann).getByRole('row', { name: /^In progress 1$/ })).toBeVisible();
});

test('pictures open what is behind them, pain points are moved by status, and a link for viewers opens on the summary', async ({
  signIn,
}) => {
  const [ann, cleo] = [await signIn('Ann'), await signIn('Cleo')];
  const id = await newReviewed(ann);
  await ann.goto('/review?show=pictures');
  const matrix = ann.getByRole('group', { name: 'Severity and frequency' });
  await expect(matrix.getByRole('button')).toHaveCount(5);
  await expectAccessible(ann);
  await matrix.getByRole('button', { name: /^Catastrophe/ }).focus();
  await ann.keyboard.press('ArrowDown');
  await expect(ann.locator(':focus')).toHaveAccessibleName(/^Major/);
  await ann.keyboard.press('Enter');
  const behind = ann.getByRole('dialog');
  await expect(behind.getByRole('link')).toHaveCount(1);
  await expect(behind.getByRole('link')).toHaveAttribute('href', new RegExp(`^/journeys/${id}\\?card=`));
  await ann.keyboard.press('Escape');

  await ann.getByRole('button', { name: 'Status', exact: true }).first().click();
  const isNew = ann.getByRole('region', { name: 'New', exact: true });
  const accepted = ann.getByRole('region', { name: 'Accepted' });
  await expect(isNew.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(ann);
  await isNew.getByRole('button', { name: `Move ${WORST}` }).click();
  await ann.getByRole('menuitem', { name: 'Accepted' }).click();
  await expect(accepted.getByRole('link', { name: WORST })).toBeVisible();
  await accepted.getByRole('listitem').filter({ hasText: WORST }).dragTo(isNew);
  await expect(isNew.getByRole('link', { name: WORST })).toBeVisible();

  await ann.goto(`/journeys/${id}/summary`);
  await ann.getByRole('button', { name: 'Share' }).click();
  await ann.getByRole('button', { name: 'Make a link' }).click();
  const link = await ann.getByRole('textbox', { name: 'Address of the link' }).inputValue();
  await cleo.goto(link);
  await expect(cleo).toHaveURL(new RegExp(`/journeys/${id}/summary$`));
  await expect(cleo.getByRole('region', { name: 'Broken moments of truth' })).toBeVisible();
  await expect(cleo.getByRole('button', { name: 'Share' })).toHaveCount(0);
});
