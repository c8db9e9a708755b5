import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { tableWorkbook } from '../excel/workbooks';
import { AT_MIDTERM, fileOf, folder, removeFolder, review, SAMPLE_PATH } from './commandLine';

afterAll(removeFolder);

/** An OLE compound file, as Excel saves an encrypted workbook. */
const ENCRYPTED = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array(504).fill(0),
]);

/** A copy of the sample, which these tests must not be able to harm. */
const copy = (): string => fileOf('copy.xlsx', readFileSync(SAMPLE_PATH));

function linkToCopy(): string {
  const link = fileOf('link.xlsx');
  rmSync(link, { force: true });
  symlinkSync(copy(), link);
  return link;
}

const UNUSABLE: readonly (readonly [string, () => readonly string[], RegExp])[] = [
  ['no workbook', () => [], /No workbook was named/],
  ['two workbooks', () => [SAMPLE_PATH, 'second.xlsx'], /"second\.xlsx" is one too many/],
  ['no such file', () => ['nowhere.xlsx'], /"nowhere\.xlsx"/],
  ['a folder', () => [folder], /is not a file/],
  ['a folder as the output', () => [SAMPLE_PATH, '--out', folder], /is a folder/],
  ['text, not a workbook', () => [fileOf('notes.txt', 'Dear all')], /notes\.txt/],
  ['an empty file', () => [fileOf('empty.bin', '')], /empty\.bin/],
  [
    'an encrypted workbook',
    () => [fileOf('secret.xlsx', ENCRYPTED)],
    /secret\.xlsx.*(encrypt|password)/i,
  ],
  ['a bad date', () => [SAMPLE_PATH, '--as-of', '2023-02-30'], /--as-of.*"2023-02-30"/],
  ['a date in another order', () => [SAMPLE_PATH, '--as-of', '02/06/2023'], /"02\/06\/2023"/],
  ['half a term', () => [SAMPLE_PATH, '--term', '2020-07-01'], /--term.*"2020-07-01"/],
  [
    'a term that ends before it begins',
    () => [SAMPLE_PATH, '--term', '2025-06-30..2020-07-01'],
    /ends \(2020-07-01\) before it has begun \(2025-06-30\)/,
  ],
  ['a term of a single day', () => [SAMPLE_PATH, '--term', '2023-06-02..2023-06-02'], /2023-06-02/],
  ['another language', () => [SAMPLE_PATH, '--language', 'fr'], /"fr"/],
  ['no culture', () => [SAMPLE_PATH, '--culture', 'viet nam'], /"viet nam"/],
  ['another layout', () => [SAMPLE_PATH, '--layout', 'fr-etat'], /--layout.*"fr-etat"/],
  ['an unknown option', () => [SAMPLE_PATH, '--format', 'pdf'], /--format/],
  ['an option without its value', () => [SAMPLE_PATH, '--out'], /--out/],
  ['the input as the output', () => [copy(), '--out', copy()], /--out/],
  ['a link to the input as the output', () => [copy(), '--out', linkToCopy()], /--out/],
  [
    'an output in a folder that is not there',
    () => [SAMPLE_PATH, '--out', `${folder}/nowhere/out.xlsx`],
    /nowhere.out\.xlsx/,
  ],
  [
    'JSON into a folder that is not there',
    () => [SAMPLE_PATH, '--json', `${folder}/nowhere/out.json`],
    /nowhere.out\.json/,
  ],
  ['the input as the JSON', () => ['--json', copy(), copy()], /--json/],
  ['one file for both results', () => [SAMPLE_PATH, '--out', 'a', '--json', './a'], /"a"/],
];

describe('what cannot be used ends with 2 and one sentence that names it', () => {
  const before = readFileSync(SAMPLE_PATH);

  it.each(UNUSABLE)('%s', async (_name, args, sentence) => {
    const ended = await review(...args());
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stderr).not.toMatch(/\bat .*\.ts:\d+|ENOENT|EISDIR/);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(SAMPLE_PATH).equals(before)).toBe(true);
  });
});

describe('the workbook that is written', () => {
  it('opens again with the review in it; the input stays as it was', async () => {
    const input = fileOf('input.xlsx', readFileSync(SAMPLE_PATH));
    const out = fileOf('out.xlsx');
    const ended = await review(input, ...AT_MIDTERM, '--out', out, '--json', '-');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(input).equals(readFileSync(SAMPLE_PATH))).toBe(true);
    const sheets = openWorkbookFile(new Uint8Array(readFileSync(out))).sheets();
    expect(sheets.map((sheet) => sheet.name()).slice(3)).toEqual(['Đánh giá', 'Phụ lục đánh giá']);
  });

  it('has the language that is asked for', async () => {
    const out = fileOf('out-en.xlsx');
    await review(SAMPLE_PATH, ...AT_MIDTERM, '--language', 'en', '--out', out);
    const sheets = openWorkbookFile(new Uint8Array(readFileSync(out))).sheets();
    expect(sheets.map((sheet) => sheet.name()).slice(3)).toEqual(['Review', 'Review annex']);
  });

  it('is the same when it is written from itself', async () => {
    const once = fileOf('once.xlsx');
    const twice = fileOf('twice.xlsx');
    await review(SAMPLE_PATH, ...AT_MIDTERM, '--out', once);
    const ended = await review(once, ...AT_MIDTERM, '--out', twice, '--json', '-');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ended.stdout)).toMatchObject({
      headline: { metOrExceeded: 9, counted: 10, stated: '9/10' },
    });
  });

  it('is not written where the table has no room, with a sentence', async () => {
    const out = fileOf('no-room-out.xlsx');
    const rows = [
      ['Indicator', 'Target', 'Achieved'],
      ['Wells', 10, 9, null, 'seen'],
    ];
    const input = fileOf('no-room.xlsx', tableWorkbook(rows, 'A1:C2'));
    const ended = await review(input, '--out', out);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(
      /table at 'Plan'!A1:C2 cannot grow.*E2 is taken.*from column F on/,
    );
    expect(existsSync(out)).toBe(false);
  });
});
