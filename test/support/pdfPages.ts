import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A page as poppler finds it; sizes in points, the text as it stands on the page. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Reads size and text of every page of a PDF. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'book.pdf');
    await writeFile(file, pdf);
    const texts = (await run('pdftotext', ['-layout', file, '-'])).stdout.split('\f');
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', String(texts.length - 1), file]);
    const sizes = [...stdout.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)];
    return sizes.map(([, width, height], at) => ({
      width: Number(width),
      height: Number(height),
      text: texts[at] ?? '',
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pages of the user's own sheets, those of the review, which stand, and those of the annex, which lie. */
export function splitPages<T extends { readonly width: number; readonly height: number }>(
  pages: readonly T[],
): { readonly tables: readonly T[]; readonly review: readonly T[]; readonly annex: readonly T[] } {
  const stands = pages.map(({ width, height }) => width < height);
  const [first, end] = [stands.indexOf(true), stands.lastIndexOf(true) + 1];
  return {
    tables: pages.slice(0, Math.max(first, 0)),
    review: first < 0 ? [] : pages.slice(first, end),
    annex: pages.slice(end),
  };
}
