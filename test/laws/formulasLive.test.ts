import { beforeAll, expect, it } from '@jest/globals';
import { cellA1 } from '../../src/core/model/address';
import type { Indicator, ReviewTime } from '../../src/core/model/indicator';
import { dayOf } from '../../src/core/model/day';
import { DEFAULT_THRESHOLDS } from '../../src/core/model/settings';
import { COMPUTED_COLUMNS, type ComputedColumn } from '../../src/core/attainment/formulas/types';
import { indicator, interval, MID_TERM, observed, target } from '../core/attainment/builders';
import { readValues, recalculate, type CalculatedValues } from '../support/libreOffice';
import { minimalXlsx, type Cell, type MinimalWorkbook } from '../support/minimalXlsx';
import { describeWith } from '../support/tools';
import { FIRST_COMPUTED, formulaSheet, WORDS } from './formulaSheet';
import type { Case } from './randomIndicator';

const AT = { sheet: 'Rows', address: 'C1' };
const TARGET_COLUMN = 2;
const ACHIEVED_COLUMN = 3;
const LABELS = ['Tuyển dụng'];

/** Rows as they are reviewed; a person then changes cells without running the review again. */
const ROWS = {
  number: own({}, 80),
  textTarget: own(
    { target: target('atLeast', [6.6, 6.8]), targetSource: { ...AT, text: '6,6-6,8' } },
    6.7,
  ),
  textAchievement: own({}, '101-102'),
  error: own({}, 80),
  running: linked('running', [
    observed(3, [2022, 6, 30]),
    observed(6, [2022, 12, 31]),
    observed(2, [2023, 3, 31]),
  ]),
  duplicate: linked('sum', [observed(3, [2022, 6, 30]), observed(6, [2022, 12, 31])]),
  words: linked('sum', [observed(3, [2022, 6, 30]), observed(6, [2022, 12, 31])]),
};
type RowName = keyof typeof ROWS;

function own(change: Partial<Indicator>, cell: number | string): Case {
  const amount = typeof cell === 'number' ? cell : interval(101, 102);
  const source = { ...AT, text: typeof cell === 'number' ? null : cell };
  return {
    indicator: indicator({ ...change, observations: [observed(amount, null, { source })] }),
    targetCell: change.targetSource?.text ?? 100,
    hasTargetCell: true,
    isLinked: false,
  };
}

function linked(
  accumulation: Indicator['accumulation'],
  observations: Indicator['observations'],
): Case {
  const link = { table: 1, column: 0, labels: LABELS, isShared: false };
  return {
    indicator: indicator({ accumulation, observations, link }),
    targetCell: 100,
    hasTargetCell: true,
    isLinked: true,
  };
}

const names = Object.keys(ROWS) as readonly RowName[];

/** One workbook a row, so that every linked one has observations of its own. */
function workbook(time: ReviewTime, change: (name: RowName, book: Cells) => void): MinimalWorkbook {
  const books = names.map((name) => {
    const each = ROWS[name];
    const { indicator: row } = each;
    const named = { ...each, indicator: { ...row, key: name, link: linkOf(row, name) } };
    return named;
  });
  const sheet = formulaSheet(books, time, DEFAULT_THRESHOLDS);
  const cells = new Cells(sheet);
  for (const name of names) change(name, cells);
  return cells.workbook();
}

const linkOf = ({ link }: Indicator, name: RowName): Indicator['link'] =>
  link === null ? null : { ...link, labels: [`${LABELS[0]} ${name}`] };

/** A person's changes. */
class Cells {
  readonly #sheets: { readonly name: string; readonly rows: Cell[][] }[];
  readonly #names: MinimalWorkbook['names'];

  constructor({ sheets, names: defined }: MinimalWorkbook) {
    this.#sheets = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
    this.#names = defined;
  }

  set(sheet: string, row: number, column: number, content: Cell): void {
    const cells = this.#sheets.find(({ name }) => name === sheet)?.rows[row];
    if (cells === undefined) throw new RangeError(`no row ${row} on ${sheet}`);
    cells[column] = content;
  }

  /** Changes the last observation of a row's label. */
  setObservation(name: RowName, column: number, content: Cell): void {
    const rows = this.#sheets.find((each) => each.name === 'Observations')?.rows ?? [];
    const at = rows.map(([label]) => label).lastIndexOf(`${LABELS[0]} ${name}`);
    this.set('Observations', at, column, content);
  }

  workbook(): MinimalWorkbook {
    return { sheets: this.#sheets, names: this.#names };
  }
}

const compute = async (book: MinimalWorkbook): Promise<CalculatedValues> =>
  readValues(await recalculate(minimalXlsx(book)));

const shown = (values: CalculatedValues, name: RowName, column: ComputedColumn) =>
  values
    .get('Rows')
    ?.get(cellA1(names.indexOf(name), FIRST_COMPUTED + COMPUTED_COLUMNS.indexOf(column)));

describeWith('soffice', 'formulas after a change by hand', () => {
  let before: CalculatedValues;
  let after: CalculatedValues;

  beforeAll(async () => {
    before = await compute(workbook(MID_TERM, () => undefined));
    after = await compute(workbook(MID_TERM, changeByHand));
  }, 120_000);

  function changeByHand(name: RowName, cells: Cells): void {
    const row = names.indexOf(name);
    if (name === 'number') cells.set('Rows', row, ACHIEVED_COLUMN, 120);
    if (name === 'textTarget') cells.set('Rows', row, TARGET_COLUMN, 6.5);
    if (name === 'textAchievement') cells.set('Rows', row, ACHIEVED_COLUMN, '101-103');
    if (name === 'error') cells.set('Rows', row, ACHIEVED_COLUMN, '=1/0');
    if (name === 'running') cells.setObservation(name, 1, dayOf(2019, 3, 31));
    if (name === 'duplicate') cells.setObservation(name, 1, dayOf(2022, 6, 30));
    if (name === 'words') cells.setObservation(name, 2, 'khoảng 7');
  }

  it.each<[RowName, ComputedColumn, string | number, string | number]>([
    ['number', 'status', WORDS.status.notYetMet, WORDS.status.exceeded],
    ['number', 'attainment', 0.8, 1.2],
    ['textTarget', 'status', WORDS.status.met, WORDS.status.toConfirm],
    ['textTarget', 'gap', 0, WORDS.status.toConfirm],
    ['textAchievement', 'status', WORDS.status.exceeded, WORDS.status.toConfirm],
    ['textAchievement', 'attainment', WORDS.notComputable.interval, WORDS.status.toConfirm],
    ['error', 'status', WORDS.status.notYetMet, WORDS.status.toConfirm],
    ['running', 'achieved', 8, WORDS.runAgain],
    ['running', 'status', WORDS.status.notYetMet, WORDS.status.toConfirm],
    ['duplicate', 'achieved', 9, WORDS.status.noData],
    ['duplicate', 'status', WORDS.status.notYetMet, WORDS.status.noData],
    ['words', 'achieved', 9, WORDS.status.toConfirm],
  ])('%s: %s', (name, column, first, then) => {
    expect(shown(before, name, column)).toBe(first);
    expect(shown(after, name, column)).toBe(then);
  });
});
