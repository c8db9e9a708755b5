import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../../src/preview/node';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @returns a preview of a workbook with one sheet, `Sheet1`, whose part holds this and nothing else */
export const previewOfSheet = (markup: string, attributes = ''): Promise<Preview> =>
  openPreview(
    withSheets(
      newWorkbookFile().save(),
      () => `<worksheet xmlns="${MAIN}" ${attributes}>${markup}</worksheet>`,
    ),
  );

/** @returns the workbook with the part of each sheet changed */
export function withSheets(xlsx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(
    ([path, bytes]) => [path, isSheet(path) ? strToU8(change(strFromU8(bytes))) : bytes] as const,
  );
  return zipSync(Object.fromEntries(parts));
}

/** @returns the part of the one sheet of a workbook */
export function sheetXml(xlsx: Uint8Array): string {
  const parts = unzipSync(xlsx);
  return strFromU8(parts[Object.keys(parts).find(isSheet)!]!);
}

const isSheet = (path: string): boolean => path.startsWith('xl/worksheets/sheet');
