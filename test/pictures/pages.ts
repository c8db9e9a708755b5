import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { splitPages } from '../support/pdfPages';

const run = promisify(execFile);

/** A printed page, as a PNG. */
export interface Page {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The parts of a printed workbook in their order: the user's own sheets come first. */
export const PARTS = ['tables', 'review', 'annex'] as const;

export type PagesByPart = Readonly<Record<(typeof PARTS)[number], readonly Page[]>>;

/** Enough to read every word on a page. */
const DOTS_PER_INCH = 90;
/** Where a PNG has its width and height. */
const SIZE_AT = [16, 20] as const;

/** Renders the pages of a PDF in their order. */
export async function renderPages(pdf: Uint8Array): Promise<readonly Page[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const file = join(folder, 'book.pdf');
    await writeFile(file, pdf);
    await run('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map(async (name) => pageOf(await readFile(join(folder, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pageOf(png: Buffer): Page {
  const [width, height] = SIZE_AT.map((at) => png.readUInt32BE(at));
  return { png, width: width!, height: height! };
}

/** @returns the pages by part. @throws where one of the parts has no page */
export function partsOf(pages: readonly Page[], name: string): PagesByPart {
  const parts = splitPages(pages);
  const missing = PARTS.find((part) => parts[part].length === 0);
  if (missing) throw new Error(`${name}: no page of the ${missing} was printed.`);
  return parts;
}
