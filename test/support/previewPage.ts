import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { selfSigned } from '../../src/preview/server/certificate';
import { serve, type Served } from '../../src/preview/server/serve';
import { builtPreview } from './previewBuild';

/** What the host is like, as the page's address says it, and how the browser looks at it. */
export interface PreviewView {
  /** A sample's file name, `none` for an empty workbook, or a file of the test's own. */
  readonly workbook?: string | { readonly name: string; readonly bytes: Uint8Array };
  /** Office's display language, `en-US` when left out. */
  readonly language?: string;
  readonly culture?: string;
  readonly theme?: 'light' | 'dark' | 'black';
  /** A contrast theme of the system. */
  readonly contrast?: boolean;
  /** The version of ExcelApi that the host claims. */
  readonly api?: string;
  readonly readOnly?: boolean;
  /** Without a pane at the start. */
  readonly closed?: boolean;
  /** The pane alone, as wide as the window; else it stands beside the workbook. */
  readonly onlyPane?: boolean;
  /** Of the window, in pixels. 320 × 720 for the pane alone, else 1280 × 800. */
  readonly width?: number;
  readonly height?: number;
}

export interface OpenedPreview {
  readonly page: Page;
  /** The pane's document, for finding what it shows. */
  readonly pane: FrameLocator;
  /** The pane's frame, for running code where the add-in runs. Waits until Office is ready there. */
  frame(): Promise<Frame>;
  /** What went wrong so far, in page and pane: errors that nobody caught, and requests to elsewhere. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

let served: Promise<Served> | null = null;

/** A server for the tests of one file; it does not keep the process alive. */
function server(): Promise<Served> {
  served ??= start();
  return served;
}

async function start(): Promise<Served> {
  const listening = await serve(0, await builtPreview(), await selfSigned());
  listening.unref();
  return listening;
}

/** How long the first `openPreview` of a run may take, in milliseconds: it builds. */
export const FIRST_OPENING = 240_000;

export async function openPreview(
  browser: Browser,
  view: PreviewView = {},
): Promise<OpenedPreview> {
  const { port } = await server();
  const origin = `https://localhost:${port}`;
  const context = await contextFor(browser, view);
  await provideFile(context, view);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin)) {
      problems.push(`asked ${request.url()}`);
    }
  });
  await page.goto(`${origin}/?${queryOf(view)}`);
  await page.waitForFunction(() => 'preview' in window);
  return {
    page,
    pane: page.frameLocator('iframe[title="Attainment Review"]'),
    frame: () => frameIn(page),
    problems,
    close: () => context.close(),
  };
}

function contextFor(browser: Browser, view: PreviewView): Promise<BrowserContext> {
  const [width, height] = view.onlyPane ? [320, 720] : [1280, 800];
  return browser.newContext({
    viewport: { width: view.width ?? width, height: view.height ?? height },
    // The host's theme decides, which an emulated one would overrule.
    colorScheme: null,
    forcedColors: view.contrast ? 'active' : 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
  });
}

async function provideFile(context: BrowserContext, { workbook }: PreviewView): Promise<void> {
  if (typeof workbook !== 'object') return;
  await context.route(`**/samples/${encodeURIComponent(workbook.name)}`, (route) =>
    route.fulfill({ body: Buffer.from(workbook.bytes) }),
  );
}

function queryOf(view: PreviewView): URLSearchParams {
  const { workbook, language, culture, theme, api } = view;
  const file = typeof workbook === 'object' ? workbook.name : workbook;
  const given = { workbook: file, language, culture, theme, api };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  if (view.readOnly) query.set('readOnly', '1');
  if (view.closed) query.set('closed', '1');
  if (view.onlyPane) query.set('only', 'pane');
  return query;
}

async function frameIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Attainment Review"]', {
    state: 'attached',
  });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.waitForFunction(() => typeof Office !== 'undefined');
  await frame.evaluate(async () => void (await Office.onReady()));
  return frame;
}
