import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { minimalXlsx } from '../support/minimalXlsx';
import { fileOf, removeFolder, review, type Ended } from './commandLine';

afterAll(removeFolder);

const BOOK = minimalXlsx({
  sheets: [
    {
      name: 'Plan 2023',
      rows: [
        ['Code', 'Indicator', 'Unit', 'Target', 'Achieved', 'Attainment (%)'],
        ['W1', 'Wells dug', 'wells', 40, '30', 95],
        ['W2', 'Schools built', 'schools', 4, 4, 100],
        ['W3', 'Trees planted', 'trees', 'about 300', 290, ''],
      ],
    },
  ],
  names: {},
});
const file = (): string => fileOf('plan.xlsx', BOOK);

interface Told {
  readonly code: string;
  readonly address: string;
  readonly identity: object;
  readonly reason?: string;
}

const told = ({ stdout }: Ended) =>
  JSON.parse(stdout) as { readonly findings: readonly Told[]; readonly accepted: readonly Told[] };

const codesIn = (ended: Ended): readonly string[] => told(ended).findings.map(({ code }) => code);

const linesFrom = (text: string, heading: RegExp): readonly string[] => {
  const lines = text.split('\n');
  return lines.slice(lines.findIndex((line) => heading.test(line)));
};

describe('findings on the command line', () => {
  it('stand under their severity, each with sheet and cell', async () => {
    const { stdout, code } = await review(file());
    expect(code).toBe(1);
    const [errors, first] = linesFrom(stdout, /^Errors/);
    expect(errors).toBe('Errors (1)');
    expect(first).toMatch(/^ {2}'Plan 2023'!F2 {2}.*95%.*Wells dug/);
    const warnings = linesFrom(stdout, /^Warnings/).slice(1, 3);
    expect(warnings[0]).toMatch(/^ {2}'Plan 2023'!E2 {2}.*30/);
    expect(warnings[1]).toMatch(/^ {2}'Plan 2023'!D4 {2}.*about 300/);
  });

  it('are accepted with a reason, and that is remembered by the written workbook', async () => {
    const first = told(await review(file(), '--json', '-'));
    const { identity } = first.findings.find(({ code }) => code === 'stated-attainment-differs')!;
    const settings = fileOf(
      'accepted.json',
      JSON.stringify({ version: 1, accepted: [{ ...identity, reason: 'as published' }] }),
    );
    const out = fileOf('accepted.xlsx');
    const ended = await review(file(), '--settings', settings, '--out', out, '--json', '-');
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
    const again = await review(out, '--json', '-');
    for (const one of [ended, again]) {
      expect(codesIn(one)).not.toContain('stated-attainment-differs');
      expect(told(one).accepted).toMatchObject([
        { code: 'stated-attainment-differs', address: 'F2', reason: 'as published' },
      ]);
    }
  });
});

describe('fixes on the command line', () => {
  it('are listed and not made', async () => {
    const input = file();
    const out = fileOf('not-fixed.xlsx');
    const { stdout } = await review(input, '--fix', '--out', out);
    expect(linesFrom(stdout, /^Fixes that can be made/).join('\n')).toMatch(
      /'Plan 2023'!E2[\s\S]*"30"[\s\S]*30/,
    );
    expect(readFileSync(input)).toEqual(Buffer.from(BOOK));
    expect(valueIn(out, 1, 4)).toBe('30');
  });

  it('are made in a copy when that is asked for, and nothing else is written', async () => {
    const input = file();
    const out = fileOf('fixed.xlsx');
    const ended = await review(input, '--apply-fixes', '--out', out, '--json', '-');
    expect(ended.stderr).toBe('');
    expect(codesIn(ended)).not.toContain('number-as-text');
    expect(readFileSync(input)).toEqual(Buffer.from(BOOK));
    const book = openWorkbookFile(new Uint8Array(readFileSync(out)));
    expect(book.sheets().map((sheet) => sheet.name())).toEqual(['Plan 2023']);
    expect(valueIn(out, 1, 4)).toBe(30);
    expect(valueIn(out, 3, 3)).toBe('about 300');
    const { stdout } = await review(input, '--apply-fixes', '--out', out);
    expect(linesFrom(stdout, /^Fixes that were made/)[1]).toMatch(/'Plan 2023'!E2/);
  });

  it('need a place for the copy', async () => {
    const ended = await review(file(), '--apply-fixes');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/--out/);
  });
});

const valueIn = (path: string, row: number, column: number) =>
  openWorkbookFile(new Uint8Array(readFileSync(path)))
    .sheets()[0]!
    .cell(row, column).value;
