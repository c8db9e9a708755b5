import type { FrameLocator, Page } from 'playwright-core';
import type { OpenedPreview, PreviewView } from '../support/previewPage';
import type { Language } from '../../src/core/model/language';
import { farCell, protectedSheet } from './stateWorkbooks';
import { reopen } from './reopen';
import { sayIn, type Say } from './say';

/** A state of the pane, as a person gets there: by the workbook, the host and what is pressed. */
export interface PaneState {
  readonly name: string;
  readonly view?: PreviewView;
  /** What is done before the pane is opened; it is open from the start where this is left out. */
  readonly beforeOpening?: (page: Page) => Promise<void>;
  /** What is done in the pane. */
  readonly act?: (opened: OpenedPreview, say: Say) => Promise<void>;
  /** Shows when the state is reached. */
  readonly reached: (pane: FrameLocator, say: Say) => ReturnType<FrameLocator['locator']>;
}

const headline = (pane: FrameLocator) => pane.locator('#headline');
const notice = (pane: FrameLocator) => pane.locator('footer [role=group]');
const button = (pane: FrameLocator, name: string) =>
  pane.getByRole('button', { name, exact: true }).first();

const goTo =
  (place: 'tables' | 'checks' | 'results' | 'review') =>
  async ({ pane }: OpenedPreview): Promise<void> => {
    await pane.locator(`#tab-${place}`).click();
  };

const inject =
  (code: number | string | null, request = 1) =>
  (page: Page) =>
    page.evaluate(([fault, at]) => window.preview.inject({ request: at, code: fault }), [
      code,
      request,
    ] as const);

const write = async ({ pane }: OpenedPreview, say: Say): Promise<void> => {
  await button(pane, say('pane.run')).click();
};

const writeAndWait = async (opened: OpenedPreview, say: Say): Promise<void> => {
  await write(opened, say);
  await button(opened.pane, say('pane.runAgain')).waitFor({ timeout: 30_000 });
};

const openMenu = async ({ pane }: OpenedPreview, say: Say): Promise<void> => {
  await button(pane, say('pane.more')).click();
  await pane.getByRole('menu').waitFor();
};

const chooseInMenu = async (opened: OpenedPreview, say: Say, item: string): Promise<void> => {
  await openMenu(opened, say);
  await opened.pane.getByRole('menuitem', { name: item }).click();
};

/** Until it shows what it found in the workbook that was opened again. */
const reopenAndWait = async (opened: OpenedPreview): Promise<void> => {
  await reopen(opened);
  await headline(opened.pane).waitFor({ timeout: 30_000 });
};

const FAULTY: PreviewView = { workbook: 'faulty.xlsx' };
const EMPTY: PreviewView = { workbook: 'none' };

/** Every state that is designed. */
export const PANE_STATES: readonly PaneState[] = [
  { name: 'results', reached: (pane) => pane.locator('#place li, #place [role=listitem]').first() },
  {
    name: 'tables',
    act: goTo('tables'),
    reached: (pane) => pane.locator('#place h2, #place h3').first(),
  },
  {
    name: 'checks',
    view: FAULTY,
    act: goTo('checks'),
    reached: (pane) => pane.getByRole('searchbox'),
  },
  {
    name: 'checks-none',
    act: goTo('checks'),
    reached: (pane, say) => pane.getByText(say('checks.none')).first(),
  },
  { name: 'review', act: goTo('review'), reached: (pane) => pane.getByRole('radio').first() },
  {
    name: 'empty',
    view: EMPTY,
    reached: (pane, say) => pane.getByText(say('empty.heading')).first(),
  },
  {
    name: 'reading',
    beforeOpening: inject(null, 2),
    reached: (pane, say) => button(pane, say('pane.cancel')),
  },
  {
    name: 'too-large',
    view: { workbook: { name: 'far.xlsx', bytes: farCell() } },
    reached: (pane, say) => pane.getByText(say('host.too-large')).first(),
  },
  {
    name: 'protected',
    view: { workbook: { name: 'protected.xlsx', bytes: protectedSheet() } },
    act: write,
    reached: notice,
  },
  { name: 'read-only', view: { readOnly: true }, reached: headline },
  {
    name: 'cell-edit-mode',
    act: async (opened, say) => {
      await headline(opened.pane).waitFor();
      await button(opened.pane, say('pane.run')).waitFor();
      await opened.page.evaluate(() => window.preview.editing(true));
      await write(opened, say);
    },
    reached: (pane, say) => notice(pane).getByText(say('host.cell-edit-mode')),
  },
  {
    name: 'cell-edit-mode-at-opening',
    beforeOpening: (page) => page.evaluate(() => window.preview.editing(true)),
    reached: (pane, say) => pane.getByText(say('host.cell-edit-mode')).first(),
  },
  { name: 'written', act: writeAndWait, reached: notice },
  {
    name: 'taken-back',
    act: async (opened, say) => {
      await writeAndWait(opened, say);
      await button(opened.pane, say('pane.takeBack')).click();
    },
    reached: (pane, say) => notice(pane).getByText(say('pane.takenBack')),
  },
  {
    name: 'review-there',
    act: async (opened, say) => {
      await writeAndWait(opened, say);
      await reopenAndWait(opened);
      await goTo('review')(opened);
    },
    reached: (pane, say) => button(pane, say('pane.runAgain')),
  },
  {
    name: 'interrupted',
    act: async (opened, say) => {
      await button(opened.pane, say('pane.run')).waitFor();
      await opened.page.waitForTimeout(500);
      await inject('ServiceNotAvailable', 13)(opened.page);
      await write(opened, say);
      await notice(opened.pane).waitFor({ timeout: 30_000 });
      await reopenAndWait(opened);
    },
    reached: (pane, say) => notice(pane).getByText(say('pane.interrupted')),
  },
  {
    name: 'failed-half-way',
    act: async (opened, say) => {
      await button(opened.pane, say('pane.run')).waitFor();
      await opened.page.waitForTimeout(500);
      await inject('ServiceNotAvailable', 13)(opened.page);
      await write(opened, say);
    },
    reached: (pane, say) => notice(pane).getByText(say('host.begun')),
  },
  {
    name: 'out-of-date',
    act: async ({ pane, page }) => {
      await headline(pane).waitFor();
      await page.waitForTimeout(1_000);
      await page.evaluate(() => {
        const { preview } = window;
        preview.type(preview.selection.sheet, 5, 5, '1');
        preview.editing(true);
      });
    },
    reached: (pane, say) => pane.getByText(say('pane.outOfDate')).first(),
  },
  {
    name: 'bug',
    act: async (opened, say) => {
      await button(opened.pane, say('pane.run')).waitFor();
      await opened.page.waitForTimeout(500);
      await inject('InvalidArgument')(opened.page);
      await write(opened, say);
    },
    reached: (pane) => pane.getByRole('alert'),
  },
  {
    name: 'unsupported',
    view: { api: '1.10' },
    reached: (pane, say) => pane.getByText(say('host.unsupported')),
  },
  { name: 'menu', act: openMenu, reached: (pane) => pane.getByRole('menu') },
  {
    name: 'about',
    act: (opened, say) => chooseInMenu(opened, say, say('more.about')),
    reached: (pane) => pane.getByRole('dialog'),
  },
  {
    name: 'removing',
    act: async (opened, say) => {
      await writeAndWait(opened, say);
      await chooseInMenu(opened, say, say('more.remove'));
    },
    reached: (pane) => pane.getByRole('dialog'),
  },
];

/** Brings an opened pane into a state. */
export async function reach(
  opened: OpenedPreview,
  state: PaneState,
  language: Language,
): Promise<void> {
  const say = sayIn(language);
  await state.beforeOpening?.(opened.page);
  await opened.page.evaluate(() => window.preview.showPane(true));
  await state.act?.(opened, say);
  await state.reached(opened.pane, say).waitFor({ timeout: 30_000 });
}
