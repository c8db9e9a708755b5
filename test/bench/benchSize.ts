/**
 * `npm run bench:size`: what a person downloads and waits for until the pane shows its first card, in a real browser: the
 * JavaScript that was transferred, gzipped, and the time from `Office.onReady`.
 */
import { measureFirstCard } from '../browser/firstCard';
import { tenThousandCells } from '../browser/tenThousandCells';
import type { PreviewView } from '../support/previewPage';
import { launchBrowser } from '../taskpane/paneBrowser';

/** Gzipped JavaScript of Microsoft's empty React template, in bytes. */
const TEMPLATE_SIZE = 168_904;

const LARGE = { name: 'large.xlsx', bytes: tenThousandCells() };
const VIEWS: readonly (readonly [string, PreviewView])[] = [
  ['English', { language: 'en-US' }],
  ['Vietnamese', { language: 'vi-VN' }],
  ['Thai', { language: 'th-TH' }],
  ['dark', { language: 'vi-VN', theme: 'dark' }],
  ['10,000 cells', { language: 'vi-VN', workbook: LARGE }],
];

const browser = await launchBrowser();
try {
  for (const [label, view] of VIEWS) {
    const { scripts, milliseconds } = await measureFirstCard(browser, view);
    const bytes = scripts.reduce((sum, each) => sum + each.bytes, 0);
    const share = ((bytes / TEMPLATE_SIZE) * 100).toFixed(1);
    console.log(
      `${label}: ${bytes.toLocaleString('en')} bytes in ${scripts.length} scripts (${share} % of ${TEMPLATE_SIZE.toLocaleString('en')}), card after ${milliseconds.toFixed(0)} ms`,
    );
  }
} finally {
  await browser.close();
}
process.exit();
