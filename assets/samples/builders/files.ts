import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';

const FOLDER = new URL('../', import.meta.url);

/** @returns the readable data of a sample. */
export const factsOf = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as T;

/** @returns an empty workbook that is always of the same day, so that the same data give the same file. */
export function emptyWorkbook(day: string): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Sample';
  workbook.created = workbook.modified = new Date(`${day}T00:00:00Z`);
  return workbook;
}

/** Writes a sample into a folder. */
export async function writeSample(folder: string, name: string, workbook: Workbook): Promise<void> {
  writeFileSync(join(folder, `${name}.xlsx`), new Uint8Array(await workbook.xlsx.writeBuffer()));
}
