import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { minimalXlsx } from '../support/minimalXlsx';
import { FIRST_OPENING } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { headline, inPane, say } from './englishPane';

const PLAN = {
  name: 'plan.xlsx',
  bytes: minimalXlsx({
    names: {},
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Indicator', 'Target', 'Responsible unit', 'Q1 2023', 'Q2 2023'],
          ['Roads built', 10, 'Works', 3, 5],
          ['Bridges built', 4, 'Works', 1, 3],
          ['Schools opened', 'about 4', 'People', 2, 2],
        ],
      },
    ],
  }),
};

describeWith('chromium', 'the results', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it(
    'another near line changes the words of statuses and the card at once',
    () =>
      inPane(browser, 'midterm-2023.xlsx', async ({ pane }) => {
        await pane.getByText(say('status.notMetYet')).first().waitFor();
        await pane.getByRole('button', { name: say('results.rules') }).click();
        const near = pane.getByLabel(say('results.near'));
        await near.fill('80%');
        await near.press('Enter');
        await pane.getByText(say('status.notMetYet')).first().waitFor({ state: 'detached' });
        await near.fill('120%');
        await near.press('Enter');
        await pane.getByText(say('results.nearTooHigh')).waitFor();
      }),
    FIRST_OPENING,
  );

  it('figures add up otherwise, with the arithmetic, and as they were read again', () =>
    inPane(browser, PLAN, async ({ pane }) => {
      await pane.getByRole('button', { name: 'Roads built' }).click();
      const accumulation = pane.getByLabel(say('results.accumulation'));
      await accumulation.selectOption('sum');
      await pane.getByText('3 + 5 = 8').waitFor();
      await pane.getByText('8 ÷ 10 = 80%.').waitFor();
      await accumulation.selectOption('average');
      await pane.getByText('(3 + 5) ÷ 2 = 4').waitFor();
      await accumulation.selectOption('as-read');
      await pane.getByText('(3 + 5) ÷ 2 = 4').waitFor({ state: 'detached' });
    }));

  it('a target that is in doubt is confirmed, and left open again', () =>
    inPane(browser, PLAN, async ({ pane }) => {
      await pane.getByRole('button', { name: 'Schools opened' }).click();
      const meant = pane.getByLabel(say('results.meant', { text: 'about 4' }));
      await meant.selectOption('atMost');
      await pane.getByText(say('results.targetInDoubt')).waitFor({ state: 'detached' });
      await meant.selectOption('as-read');
      await pane.getByText(say('results.targetInDoubt')).waitFor();
    }));

  it('indicators stand together by who is responsible, found by what is typed, with the keyboard alone', () =>
    inPane(browser, PLAN, async ({ pane, page }) => {
      await pane.getByLabel(say('results.groupBy')).focus();
      await page.keyboard.type('resp');
      const heading = pane.getByRole('heading', { level: 3 });
      await heading.getByText('Works').waitFor();
      await pane.getByRole('searchbox').focus();
      await page.keyboard.type('people');
      await heading.getByText('Works').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await pane.getByRole('button', { name: 'Roads built' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: 'Bridges built', expanded: true }).waitFor();
    }));

  it('a review date is typed, and emptied for that of the last figure', () =>
    inPane(browser, 'midterm-2023.xlsx', async ({ pane }) => {
      await pane.getByText(headline(9, 10)).first().waitFor();
      await pane.getByRole('button', { name: say('results.rules') }).click();
      const field = pane.getByLabel(say('results.reviewDate'));
      const before = await field.inputValue();
      await field.fill('31/12/2565');
      await field.press('Enter');
      await pane
        .getByText(say('pane.asOf', { date: '31 December 2022' }))
        .first()
        .waitFor();
      await field.fill('');
      await field.press('Enter');
      await pane
        .getByText(say('pane.asOf', { date: '31 December 2022' }))
        .first()
        .waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe(before);
    }));
});
