/** `npm run demo`: reviews the sample as a person would, and says where the result is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { parseIsoDay } from '../core/model/day';
import { DEFAULT_SETTINGS } from '../core/model/settings';
import { failureSentence } from '../core/wording/failureSentence';
import { wordsOf } from '../core/wording/words';
import { reviewFile } from './reviewFile';
import { reviewTable } from './reviewTable';

const SAMPLE = 'assets/samples/midterm-2023.xlsx';
const FOLDER = 'build';
const RESULT = `${FOLDER}/midterm-2023.review.xlsx`;

const settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: parseIsoDay('2023-06-02'),
  term: { start: parseIsoDay('2020-07-01')!, end: parseIsoDay('2025-06-30')! },
};

const { outcome, requests, save } = await reviewFile(SAMPLE, settings);
if (!outcome.ok) throw new Error(failureSentence(outcome.failure, wordsOf('en')));
await mkdir(FOLDER, { recursive: true });
await writeFile(RESULT, save());

const { evaluation, differences } = outcome.value;
console.log(`${SAMPLE}, as of 2 June 2023:\n`);
console.log(reviewTable(evaluation));
console.log(
  differences.length === 0
    ? `Written in ${requests} requests; the formulas compute the same figures when read back.`
    : `${differences.length} formulas compute otherwise when read back, first ${differences[0]!.sheet}!${differences[0]!.address}.`,
);
console.log(`The reviewed workbook: ${RESULT}`);
console.log(printPages());

/** Pages as PDF, by LibreOffice where it is installed. */
function printPages(): string {
  const convert = spawnSync('soffice', [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    FOLDER,
    RESULT,
  ]);
  return convert.status === 0
    ? `Its pages, as LibreOffice prints them: ${RESULT.replace('.xlsx', '.pdf')}`
    : 'LibreOffice is not installed here, so there are no PDF pages.';
}
