/**
 * `npm run pictures`: prints the reviewed samples in all layouts and languages through LibreOffice, and puts a
 * picture of every page into `build/pictures`, with a contact sheet for each sample. Names of samples can be given.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allToPdf } from '../support/libreOffice';
import { SAMPLE_NAMES, sampleWorkbook, type SampleName } from '../support/sampleWorkbooks';
import { toolAvailable } from '../support/toolAvailable';
import { makeContactSheet } from './contactSheet';
import { PARTS, partsOf, renderPages } from './pages';
import { renderingsOf, writeRendering } from './renderings';

const FOLDER = 'build/pictures';

/** Pictures of the pages of a sample, one file a page. */
async function picture(name: SampleName): Promise<readonly string[]> {
  const sample = sampleWorkbook(name);
  const renderings = renderingsOf(sample);
  const workbooks: Uint8Array[] = [];
  for (const { settings } of renderings) {
    workbooks.push(await writeRendering(sample.xlsx, settings));
  }
  const pdfs = await allToPdf(workbooks);
  const files: string[] = [];
  for (const [at, { layout, language }] of renderings.entries()) {
    files.push(...(await writePages(`${name}.${layout}.${language}`, pdfs[at]!)));
  }
  return files;
}

async function writePages(name: string, pdf: Uint8Array): Promise<readonly string[]> {
  const parts = partsOf(await renderPages(pdf), name);
  const files = PARTS.flatMap((part) =>
    parts[part].map(({ png }, at) => ({
      path: join(FOLDER, `${name}.${part}-${at + 1}.png`),
      png,
    })),
  );
  await Promise.all(files.map(({ path, png }) => writeFile(path, png)));
  return files.map(({ path }) => path);
}

async function removeOld(names: readonly string[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const old = (await readdir(FOLDER)).filter((file) =>
    names.some((name) => file.startsWith(`${name}.`)),
  );
  await Promise.all(old.map((file) => rm(join(FOLDER, file))));
}

/** @returns why no pictures can be made, or null. */
function missingTool(): string | null {
  if (!toolAvailable('soffice'))
    return 'LibreOffice is not installed here, so no pages are printed.';
  if (!toolAvailable('poppler')) {
    return 'pdftoppm (poppler-utils) is not installed here, so no pictures are made of the pages.';
  }
  return null;
}

function namesGiven(list: readonly string[]): readonly SampleName[] {
  const unknown = list.find((name) => !SAMPLE_NAMES.some((one) => one === name));
  if (unknown !== undefined) {
    throw new Error(`There is no sample "${unknown}"; there are ${SAMPLE_NAMES.join(', ')}.`);
  }
  return list.length === 0 ? SAMPLE_NAMES : SAMPLE_NAMES.filter((name) => list.includes(name));
}

async function main(list: readonly string[]): Promise<void> {
  const missing = missingTool();
  if (missing !== null) {
    console.log(missing);
    return;
  }
  const names = namesGiven(list);
  await removeOld(names);
  const withSheets = toolAvailable('montage');
  let count = 0;
  for (const name of names) {
    const files = await picture(name);
    count += files.length;
    if (withSheets) await makeContactSheet(files, join(FOLDER, `${name}.contact.png`));
    console.log(`${name}: ${files.length} pages`);
  }
  console.log(`${count} pages in ${FOLDER}`);
  if (!withSheets)
    console.log('ImageMagick is not installed here, so there are no contact sheets.');
}

await main(process.argv.slice(2));
