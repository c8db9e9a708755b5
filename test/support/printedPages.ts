import { expect } from '@jest/globals';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { allToPdf } from './libreOffice';

/** How many pages of A4 are printed of two sheets. */
export interface PrintedPages {
  readonly upright: number;
  readonly lying: number;
}

/** Prints the review and the annex of workbooks; any page that is not A4 is refused. */
export async function printedPages(
  workbooks: readonly { readonly xlsx: Uint8Array; readonly sheets: readonly string[] }[],
): Promise<readonly PrintedPages[]> {
  const pdfs = await allToPdf(workbooks.map(({ xlsx, sheets }) => withoutOthers(xlsx, sheets)));
  return pdfs.map((bytes) => {
    const pdf = Buffer.from(bytes).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\[0 0 (\d+)[.\d]* (\d+)[.\d]*\]/g)];
    const sizes = boxes.map(([, width, height]) => `${width} x ${height}`);
    expect(sizes.filter((size) => size !== '595 x 841' && size !== '841 x 595')).toEqual([]);
    const pages = (wanted: string): number => sizes.filter((size) => size === wanted).length;
    return { upright: pages('595 x 841'), lying: pages('841 x 595') };
  });
}

/** Hidden sheets are not printed, unless they have a print area, as ours have. */
function withoutOthers(xlsx: Uint8Array, names: readonly string[]): Uint8Array {
  const file = openWorkbookFile(xlsx);
  file.activateSheet(file.sheets().find((one) => one.name() === names[0])!);
  for (const sheet of file.sheets()) {
    if (!names.includes(sheet.name())) sheet.setVisibility('hidden');
  }
  return file.save();
}
