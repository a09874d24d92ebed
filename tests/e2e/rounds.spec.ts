import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInAnyLight } from './support/accessibility.ts';
import { letIn, newJourney, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TOLD_AGAIN = 'I have to say everything again';
const WAITS = 'I wait without knowing how long';
const HIDDEN = 'The phone number is hidden';

function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Round' });
}

/** What a round says of one pain point. */
function pain(page: Page, title: string): Locator {
  return panel(page).getByRole('region', { name: title });
}

async function rate(page: Page, title: string, severity: string, often: string): Promise<void> {
  await pain(page, title)
    .getByRole('group', { name: 'Severity' })
    .getByRole('button', { name: severity })
    .click();
  await pain(page, title)
    .getByRole('group', { name: 'How often' })
    .getByRole('button', { name: often })
    .click();
  await expect(panel(page)).toContainText('Kept');
}

/** Opens what starts a round, chooses pain points, and leaves the rest. */
async function choose(page: Page, ...titles: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'More for this journey' }).click();
  await page.getByRole('menuitem', { name: 'Rate pain points together' }).click();
  await panel(page).getByRole('button', { name: 'None', exact: true }).click();
  for (const title of titles) await panel(page).getByRole('checkbox', { name: title }).check();
}

/** Chooses pain points in the review, which follows within two seconds, and goes from there to a round about them. */
async function chooseInReview(page: Page, ...titles: readonly string[]): Promise<void> {
  const known = async (): Promise<number> => {
    const answer = await page.request.get('/api/review/findings?kind=pain');
    return ((await answer.json()) as { readonly total: number }).total;
  };
  await expect.poll(known).toBe(5);
  await page.goto('/review?kind=pain');
  for (const title of titles) await page.getByRole('checkbox', { name: `Select ${title}` }).check();
  await page.getByRole('link', { name: 'Rate together' }).click();
}

test('two people rate by themselves, see together what came out, and what they agree on is on the map', async ({
  signIn,
}) => {
  test.slow();
  const [ann, bo] = [await signIn('Ann'), await signIn('Bo')];
  const id = await newJourney(ann, 'Calling about a bill', 'contact-centre-call');
  await letIn(ann, bo, id, 'editor');
  await openJourney(ann, id);
  await openJourney(bo, id);
  await choose(ann, TOLD_AGAIN, WAITS);
  await panel(ann).getByRole('button', { name: 'Start with 2 pain points' }).click();

  // Whoever is there is asked at once, and keeps the keyboard where it is.
  await expect(panel(bo)).toContainText('Ann asks everybody to rate 2 pain points');
  await rate(bo, TOLD_AGAIN, '4 Catastrophe', '5 Always');
  await expect(panel(bo).getByRole('status').filter({ hasText: '1 of 2 rated' })).toBeVisible();
  await expectAccessibleInAnyLight(bo);
  await expect(panel(ann)).toContainText('1 person has voted · 0 of them are through');
  await rate(ann, TOLD_AGAIN, '1 Cosmetic', '4 Often');

  // What was given stays, however the panel is closed.
  await ann.keyboard.press('Escape');
  await expect(panel(ann)).toHaveCount(0);
  const bar = ann.getByRole('region', { name: 'Round' });
  await expect(bar).toContainText('You gave 1 of 2');
  await bar.getByRole('button', { name: 'Go on' }).click();
  await expect(
    pain(ann, TOLD_AGAIN).getByRole('group', { name: 'Severity' }).getByRole('button', { pressed: true }),
  ).toHaveAccessibleName('1 Cosmetic');

  await expect(panel(ann)).toContainText('2 people have voted');
  await panel(ann).getByRole('button', { name: 'Reveal' }).click();
  await expect(panel(ann).getByRole('heading', { name: 'What came out' })).toBeFocused();
  await expect(panel(bo).getByRole('heading', { name: 'What came out' })).toBeVisible();
  await expect(pain(bo, TOLD_AGAIN)).toContainText('Far apart');
  await expect(pain(bo, TOLD_AGAIN)).toContainText('Cosmetic: 1 and Catastrophe: 1. You: Catastrophe');
  await expectAccessibleInAnyLight(ann);

  // They settle on something between, which everybody sees, and which can be taken back.
  await pain(ann, TOLD_AGAIN)
    .getByRole('group', { name: 'Severity that you agree on' })
    .getByRole('button', { name: '3 Major' })
    .click();
  await expect(pain(ann, TOLD_AGAIN)).toContainText('How oftenmedian between often and always');
  await expect(pain(ann, TOLD_AGAIN)).toContainText('Between two steps');
  await pain(ann, TOLD_AGAIN)
    .getByRole('group', { name: 'How often that you agree on' })
    .getByRole('button', { name: '5 Always' })
    .click();
  await pain(ann, TOLD_AGAIN).getByRole('button', { name: 'Set to Major, always' }).click();
  await expect(pain(ann, TOLD_AGAIN)).toContainText('So it stands on the map');
  await ann.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(pain(ann, TOLD_AGAIN).getByRole('button', { name: 'Set to Major, always' })).toBeVisible();
  await ann.getByRole('banner').getByRole('button', { name: 'Redo' }).click();
  await expect
    .poll(async () => {
      const map = (await (await bo.request.get(`/api/journeys/${id}/export/json`)).json()) as {
        readonly painPoints: readonly {
          readonly title: string;
          readonly severity: number;
          readonly frequency: number;
        }[];
      };
      const { severity, frequency } = map.painPoints.find(({ title }) => title === TOLD_AGAIN) ?? {};
      return [severity, frequency];
    })
    .toEqual([3, 5]);

  // What came out can be found again.
  await panel(bo).getByRole('button', { name: 'All rounds' }).click();
  await panel(bo)
    .getByRole('button', { name: /^Rating · 2 pain points/ })
    .click();
  await expect(pain(bo, WAITS)).toContainText('Nobody rated this');
  await bo.goto(`/journeys/${id}/summary`);
  await bo
    .getByRole('region', { name: 'Pain points' })
    .getByRole('link', { name: 'See what came out' })
    .click();
  await expect(pain(bo, TOLD_AGAIN)).toContainText('Far apart');
});

test('dots are given on a phone, and what has most of them comes first', async ({ signIn }) => {
  const [ann, bo] = [await signIn('Ann'), await signIn('Bo', PHONE)];
  const id = await newJourney(ann, 'Calling about a bill', 'contact-centre-call');
  await letIn(ann, bo, id, 'editor');
  await bo.goto(`/journeys/${id}`);
  await expect(bo.getByRole('button', { name: 'More for this journey' })).toBeVisible();
  await chooseInReview(ann, TOLD_AGAIN, HIDDEN);
  await panel(ann).getByRole('button', { name: 'Spread dots' }).click();
  await panel(ann).getByRole('textbox', { name: 'Dots for each person' }).fill('3');
  await panel(ann).getByRole('button', { name: 'Start with 2 pain points' }).click();

  const more = pain(bo, HIDDEN).getByRole('button', { name: 'One dot more' });
  for (let dots = 0; dots < 3; dots++) await more.tap();
  await expect(panel(bo)).toContainText('0 dots left');
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  expect(await bo.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(panel(ann)).toContainText('1 person has voted · all of them are through');
  await panel(bo).getByRole('button', { name: 'Close the round' }).tap();
  await panel(ann).getByRole('button', { name: 'Reveal' }).click();
  await expect(panel(ann).getByRole('listitem').first()).toContainText('3 dots');
  await pain(ann, HIDDEN).getByRole('button', { name: 'Accept' }).click();
  await expect(pain(ann, HIDDEN)).toContainText('Status: Accepted');
  await bo.getByRole('button', { name: 'See what came out' }).tap();
  await expect(pain(bo, HIDDEN)).toContainText('3 of them yours');
  await expect(pain(bo, HIDDEN)).toContainText('Status: Accepted');
});
