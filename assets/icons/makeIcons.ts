/** Renders icon.svg to the sizes that Office asks for; run by `npm run icons` when the drawing changes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 64, 80];
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const svg = readFileSync(here('icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: here(`icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
