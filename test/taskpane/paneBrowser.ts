import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium';
import type { Scene } from './page/fakeHost';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? undefined,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How the pane is looked at. */
export interface View {
  readonly scene: Scene;
  /** Office's display language. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: boolean;
}

/** The address in the manifest; nothing listens there, the browser is given the files. */
const ORIGIN = 'https://localhost:3000';

/**
 * @param folder that the pane was built into
 * @returns the opened pane
 */
export async function openPane(browser: Browser, folder: string, view: View): Promise<Page> {
  const context = await contextFor(browser, view);
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
  const opened = await context.newPage();
  const query = new URLSearchParams({ scene: view.scene, language: view.language ?? 'en-US' });
  await opened.goto(`${ORIGIN}/page.html?${query}`);
  await opened.waitForSelector('h1');
  return opened;
}

function contextFor(browser: Browser, view: View): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: view.width ?? 320, height: view.height ?? 720 },
    colorScheme: view.scheme ?? 'light',
    forcedColors: view.contrast ? 'active' : 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
}
