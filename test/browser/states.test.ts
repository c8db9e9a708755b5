import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { FIRST_OPENING, openPreview, type OpenedPreview } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { lookAt, LOOKS, type Look } from './looks';
import { PANE_STATES, reach } from './paneStates';
import { TAGS } from './say';

/** Fluent's own, which keep the focus where it belongs; what lies over the pane is in no landmark. */
const LEFT_OUT = '[data-tabster-dummy]';
const PORTALS = new Set(['menu', 'about', 'removing']);

/** Every state in every language, each in a pane of its own; looks change while it is open. */
const VIEWS = PANE_STATES.flatMap((state) =>
  LANGUAGES.map((language): [string, Language] => [state.name, language]),
);

describeWith('chromium', 'the designed states of the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(VIEWS)(
    '%s, %s: nothing that axe objects to, nothing cut off, in any look',
    async (name, language) => {
      const state = PANE_STATES.find((one) => one.name === name)!;
      const opened = await openPreview(browser, {
        ...state.view,
        language: TAGS[language],
        onlyPane: true,
        closed: true,
      });
      try {
        await reach(opened, state, language);
        for (const look of LOOKS) {
          await lookAt(opened.page, look);
          await opened.page.waitForTimeout(100);
          expect([look, await objections(opened.page, name, look)]).toEqual([look, []]);
        }
        expect(await cutOff(await paneFrame(opened))).toEqual([]);
      } finally {
        await opened.close();
      }
    },
    FIRST_OPENING,
  );
});

/** What axe finds in the pane, of whatever weight. Only the rules on colours can find more in another look. */
async function objections(page: Page, name: string, look: Look): Promise<readonly unknown[]> {
  const builder = new AxeBuilder({ page }).include('iframe').exclude(['iframe', LEFT_OUT]);
  if (look !== 'light') builder.withRules(['color-contrast', 'link-in-text-block']);
  else if (PORTALS.has(name)) builder.disableRules(['region']);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}

async function paneFrame({ page }: OpenedPreview): Promise<Frame> {
  const frame = await (await page.$('iframe'))?.contentFrame();
  if (!frame) throw new Error('there is no pane');
  return frame;
}

/** Elements that reach out of the pane at its right, and texts that are wider than their box and cannot be seen whole. */
const cutOff = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        // What is for screen readers alone is a pixel wide.
        if (
          width <= 1 ||
          element.closest('[aria-hidden=true], [role=status], [tabindex="-1"][role=button]')
        )
          return false;
        const { overflowX, textOverflow } = getComputedStyle(element);
        const hides = overflowX === 'hidden' && textOverflow !== 'ellipsis';
        return right > innerWidth + 0.5 || (hides && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
