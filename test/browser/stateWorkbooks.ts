import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SAMPLE = join(import.meta.dirname, '../../assets/samples/midterm-2023.xlsx');

/** @returns the sample, with the XML of its first sheet changed. */
function sampleWith(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  const path = 'xl/worksheets/sheet1.xml';
  const before = strFromU8(parts[path]!);
  const after = change(before);
  if (after === before) throw new Error('the sheet is as it was');
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** @returns the sample with a value so far away that the sheet has more cells than can be read. */
export const farCell = (): Uint8Array =>
  sampleWith((xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
  );

/** @returns the sample with its sheet of targets protected, without a password. */
export const protectedSheet = (): Uint8Array =>
  sampleWith((xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ),
  );
