import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateWorkbook } from '../../src/core/evaluateWorkbook';
import type { Assessment } from '../../src/core/model/assessment';
import type { Evaluation } from '../../src/core/model/review';
import type { Settings } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openPreview } from '../../src/preview/node';
import { SAMPLE_NAMES, sampleWorkbook, type SampleName } from '../support/sampleWorkbooks';
import type { ExpectedRow } from './sampleRows/expectedRow';
import { SAMPLE_ROWS } from './sampleRows/sampleRows';

async function evaluate(name: SampleName, change: Partial<Settings> = {}): Promise<Evaluation> {
  const { xlsx, settings } = sampleWorkbook(name);
  const { run } = await openPreview(xlsx);
  return evaluateWorkbook(await readSnapshot(run), { ...settings, ...change });
}

const statusIn = ({ status, soFar }: Assessment): string => (soFar ? `${status} so far` : status);

function achievedIn({ achieved }: Assessment): ExpectedRow[1] {
  switch (achieved.kind) {
    case 'number':
    case 'approximate':
      return achieved.value;
    case 'interval':
      return `${achieved.low ?? ''}..${achieved.high ?? ''}`;
    case 'text':
      return achieved.text;
    case 'missing':
      return null;
  }
}

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toPrecision(10));

function rowsOf({ reading, assessments }: Evaluation): readonly ExpectedRow[] {
  return reading.indicators.map(({ name }, at) => {
    const one = assessments[at]!;
    const { attainment, pace, gap } = one;
    return [
      name,
      achievedIn(one),
      rounded(attainment),
      statusIn(one),
      rounded(gap),
      rounded(pace?.due),
      pace?.word ?? null,
    ];
  });
}

const expectedRows = (rows: readonly ExpectedRow[]): readonly ExpectedRow[] =>
  rows.map(([name, achieved, attainment, status, gap, due, pace]) => [
    name,
    achieved,
    rounded(attainment),
    status,
    rounded(gap),
    rounded(due),
    pace,
  ]);

describe('every indicator of a sample is read and judged as its data say', () => {
  it.each(Object.entries(SAMPLE_ROWS))('%s', async (name, rows) => {
    const evaluation = await evaluate(name as SampleName);
    expect(rowsOf(evaluation)).toEqual(expectedRows(rows));
    expect(evaluation.reading.settingNotes).toEqual([]);
    expect(evaluation.reading.orphans).toEqual([]);
  });
});

describe('the headline of a sample', () => {
  it.each<[SampleName, number, number, number]>([
    ['midterm-2023', 9, 10, 0],
    ['council-plan-2023-2026', 5, 14, 1],
    ['thai-province-2566', 5, 12, 2],
    ['vietnam-2019-plan', 12, 12, 0],
  ])('%s: %i of %i, %i of them only so far', async (name, metOrExceeded, counted, soFarOnly) => {
    const { headlines, mainTable } = await evaluate(name);
    expect(headlines[mainTable!]).toMatchObject({ metOrExceeded, counted, soFarOnly });
  });

  it('of the national plan waits for two rows until a person decides them', async () => {
    const { headlines } = await evaluate('vietnam-2019-plan', { indicators: {} });
    expect(headlines).toMatchObject([{ metOrExceeded: 10, counted: 12, toConfirm: 2 }]);
  });

  it('of the council plan has a score by weight, over all that have a share', async () => {
    const { headlines } = await evaluate('council-plan-2023-2026');
    const full = 6 + 8 + 8 + 4 + 4;
    const partly =
      10 * (271 / 480) +
      8 * (2 - 26.1 / 24) +
      10 * (2 - 191 / 150) +
      10 * (52.4 / 55) +
      6 * (8150 / 12000) +
      8 * 1 +
      6 * (205 / 320) +
      6 * (77 / 80);
    expect(headlines[0]?.weighted?.score).toBeCloseTo((full + partly) / 94, 12);
    expect(headlines[0]?.weighted?.covered).toBeCloseTo(94 / 100, 12);
  });
});

it('a sample workbook is what its data make', () => {
  const names = [...SAMPLE_NAMES, 'faulty'];
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    execFileSync('npx', ['--no-install', 'tsx', 'assets/samples/makeSamples.ts', folder]);
    const differing = names.filter(
      (name) => !fileIn(folder, name).equals(fileIn('assets/samples', name)),
    );
    expect(differing).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const fileIn = (folder: string, name: string): Buffer => readFileSync(join(folder, `${name}.xlsx`));
