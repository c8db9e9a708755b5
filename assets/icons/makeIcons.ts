/** Renders the drawings to the sizes that Office asks for; run by `npm run icons` when one changes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 64, 80];
/** The add-in, and the button that writes the review at once. */
const DRAWINGS = ['icon', 'now'];
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, size] of DRAWINGS.flatMap((name) =>
    SIZES.map((size) => [name, size] as const),
  )) {
    const svg = readFileSync(here(`${name}.svg`), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: here(`${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
