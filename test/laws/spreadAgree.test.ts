import { beforeAll, describe, expect, it } from '@jest/globals';
import { achievedOf } from '../../src/core/attainment/achieved';
import { readingsOf } from '../../src/core/attainment/formulas/readings';
import { rowFormulas } from '../../src/core/attainment/formulas/rowFormulas';
import type { FormulaNames } from '../../src/core/attainment/formulas/types';
import { cellA1 } from '../../src/core/model/address';
import { dayOf, type Span } from '../../src/core/model/day';
import type { Accumulation, Indicator, Observation } from '../../src/core/model/indicator';
import { indicator, MID_TERM } from '../core/attainment/builders';
import { readValues, recalculate, type CalculatedValues } from '../support/libreOffice';
import { minimalXlsx, type Cell, type MinimalWorkbook } from '../support/minimalXlsx';
import { describeWith } from '../support/tools';
import { WORDS } from './formulaSheet';
import { seeded, type Random } from './random';

const ACCUMULATIONS: readonly Accumulation[] = ['sum', 'running', 'latest', 'average', 'ratio'];
const LAYOUTS = ['periods', 'periods without a year', 'branches', 'branches and periods'] as const;
type Layout = (typeof LAYOUTS)[number];
const EACH = 60;
/** Key, achieved, and then three columns for each observation: figure, part, whole. */
const FIRST_CELL = 2;
const PER_OBSERVATION = 3;

const NAMES: FormulaNames = {
  reviewDate: 'Review_Date',
  termStart: 'Review_TermStart',
  termEnd: 'Review_TermEnd',
  near: 'Review_NearLine',
  ahead: 'Review_AheadLine',
  onPace: 'Review_OnPaceLine',
  readKey: 'Read_Key',
  readText: 'Read_Text',
  readLow: 'Read_Low',
  readHigh: 'Read_High',
};

const quarter = (index: number): Span => ({
  start: dayOf(2021, index * 3 + 1, 1),
  end: dayOf(2021, index * 3 + 4, 1) - 1,
});

function placesOf(random: Random, layout: Layout): readonly Partial<Observation>[] {
  const count = random.whole(2, 12);
  const all = Array.from({ length: count }, (_, index) => index);
  switch (layout) {
    case 'periods':
      return all.map((index) => ({ when: quarter(index) }));
    case 'periods without a year':
      return all.map((index) => ({ when: null, order: index + 1 }));
    case 'branches':
      return all.map((index) => ({ when: null, unit: `Chi bộ ${index}` }));
    case 'branches and periods':
      return all.map((index) => ({
        when: quarter(Math.floor(index / 2)),
        unit: `Chi bộ ${index % 2}`,
      }));
  }
}

function observationOf(
  random: Random,
  place: Partial<Observation>,
  column: number,
  row: number,
  isRatio: boolean,
): Observation {
  const isBlank = random.chance(0.3);
  const isText = !isRatio && random.chance(0.15);
  const value = random.chance(0.8) ? random.whole(0, 500) : random.whole(0, 50_000) / 100;
  const written = isBlank ? random.pick(PLACEHOLDERS) : `${value} người`;
  const text = isText ? written : null;
  const parts = { numerator: random.whole(0, 90), denominator: random.whole(0, 100) };
  return {
    when: null,
    amount: isBlank || isRatio ? { kind: 'missing' } : { kind: 'number', value },
    ...place,
    ...(isRatio && !isBlank ? parts : {}),
    source: { sheet: 'Rows', address: cellA1(row, column), text },
  };
}

const PLACEHOLDERS = ['–', 'chưa có', 'n/a'] as const;

interface Row {
  readonly indicator: Indicator;
  readonly layout: Layout;
  readonly cells: readonly Cell[];
  readonly formula: string;
}

function rowOf(random: Random, at: number, accumulation: Accumulation, layout: Layout): Row {
  const observations = placesOf(random, layout).map((place, index) =>
    observationOf(
      random,
      place,
      FIRST_CELL + index * PER_OBSERVATION,
      at,
      accumulation === 'ratio',
    ),
  );
  const one = indicator({
    key: `K${at}`,
    accumulation,
    observations,
    unit: random.chance(0.7) ? 'người' : null,
    horizon: random.chance(0.3) ? { start: dayOf(2021, 1, 1), end: dayOf(2022, 6, 30) } : null,
  });
  const cell = (index: number, part: number): string =>
    `$${cellA1(at, FIRST_CELL + index * PER_OBSERVATION + part)}`;
  const spread = observations.map((_, index) => ({
    value: accumulation === 'ratio' ? null : cell(index, 0),
    numerator: accumulation === 'ratio' ? cell(index, 1) : null,
    denominator: accumulation === 'ratio' ? cell(index, 2) : null,
  }));
  const references = {
    target: null,
    achieved: `$B${at + 1}`,
    key: `$A${at + 1}`,
    due: null,
    observations: null,
    spread: { cells: spread, blank: [] },
    horizonKey: null,
    scale: 1,
  };
  const { achieved } = rowFormulas(one, MID_TERM, references, NAMES, WORDS);
  return {
    indicator: one,
    layout,
    formula: achieved ?? '',
    cells: observations.flatMap(({ amount, numerator, denominator, source }): Cell[] => [
      source.text ?? (amount.kind === 'number' ? amount.value : null),
      numerator ?? null,
      denominator ?? null,
    ]),
  };
}

function allRows(): readonly Row[] {
  const random = seeded(20230602);
  const kinds = ACCUMULATIONS.flatMap((accumulation) =>
    LAYOUTS.flatMap((layout) => Array.from({ length: EACH }, () => ({ accumulation, layout }))),
  );
  return kinds.map(({ accumulation, layout }, at) => rowOf(random, at, accumulation, layout));
}

function workbookOf(rows: readonly Row[]): MinimalWorkbook {
  const readings = rows.flatMap(({ indicator: one }) =>
    readingsOf(one, MID_TERM).map(({ suffix, text, low, high }): Cell[] => [
      `${one.key}.${suffix}`,
      text,
      low,
      high,
    ]),
  );
  const column = (letter: string) => `Readings!$${letter}$1:$${letter}$${readings.length}`;
  const { reviewDate, term } = MID_TERM;
  return {
    sheets: [
      { name: 'Rows', rows: rows.map((row) => [row.indicator.key, row.formula, ...row.cells]) },
      { name: 'Readings', rows: readings },
      { name: 'Settings', rows: [[reviewDate], [term?.start ?? null], [term?.end ?? null]] },
    ],
    names: {
      Review_Date: 'Settings!$A$1',
      Review_TermStart: 'Settings!$A$2',
      Review_TermEnd: 'Settings!$A$3',
      Read_Key: column('A'),
      Read_Text: column('B'),
      Read_Low: column('C'),
      Read_High: column('D'),
    },
  };
}

function expected({ indicator: one }: Row): string | number {
  const amount = achievedOf(one, MID_TERM);
  if (amount.kind === 'number') return amount.value;
  return amount.kind === 'missing' ? WORDS.status.noData : WORDS.status.toConfirm;
}

describeWith('soffice', 'figures over several columns of a row: formula and rule', () => {
  const rows = allRows();
  let values: CalculatedValues;
  beforeAll(async () => {
    values = readValues(await recalculate(minimalXlsx(workbookOf(rows))));
  }, 240_000);

  it.each(ACCUMULATIONS)('agree for %s', (accumulation) => {
    const here = rows.flatMap((row, at) =>
      row.indicator.accumulation === accumulation ? [{ row, at }] : [],
    );
    expect(here).toHaveLength(EACH * LAYOUTS.length);
    for (const { row, at } of here) {
      const shown = values.get('Rows')?.get(`B${at + 1}`);
      const wanted = expected(row);
      const label = `row ${at + 1}, ${row.layout}: ${row.formula}`;
      if (typeof wanted === 'number') {
        expect([label, typeof shown]).toEqual([label, 'number']);
        expect(Math.abs(Number(shown) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
      } else expect([label, shown]).toEqual([label, wanted]);
    }
  });
});

describe('figures over several columns of a row', () => {
  it('are live formulas nearly everywhere', () => {
    const live = allRows().filter(({ formula }) => !formula.startsWith('=INDEX('));
    expect(live.length / allRows().length).toBeGreaterThan(0.85);
  });
});
