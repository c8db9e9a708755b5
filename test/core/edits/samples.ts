import { dayOf } from '../../../src/core/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings';
import type { GridCell, GridSheet } from '../../support/grid';

const onDay = (year: number, month: number, date: number): GridCell => ({
  v: dayOf(year, month, date),
  format: 'yyyy-mm-dd',
});

/** An Excel Table of targets: a number, a text, a ceiling, and one that nothing is reported for yet. */
export const TARGETS: GridSheet = {
  name: 'Plan',
  cells: [
    ['Targets of the term 2020–2025'],
    [],
    ['Code', 'Indicator', 'Unit', 'Target', 'Accumulation'],
    ['A1', 'People admitted', 'people', 400, 'sum'],
    ['A2', 'Cells rated good', '%', 'at least 85', 'latest'],
    ['A3', 'Complaints', 'cases', 'no more than 12', 'sum'],
    ['A4', 'Courses held', 'courses', 20, 'sum'],
  ],
  tables: [{ name: 'Targets', at: 'A3:E7' }],
};

/** An Excel Table with one row an observation. */
export const RESULTS: GridSheet = {
  name: 'Results',
  cells: [
    ['Date', 'Code', 'Achieved'],
    [onDay(2021, 6, 30), 'A1', 100],
    [onDay(2022, 6, 30), 'A1', 138],
    [onDay(2023, 5, 31), 'A1', 100],
    [onDay(2022, 12, 31), 'A2', 86.5],
    [onDay(2022, 12, 31), 'A3', 3],
  ],
  tables: [{ name: 'Results', at: 'A1:C6' }],
};

/** A plain range with target and achievement side by side. */
export const INSPECTIONS: GridSheet = {
  name: 'Inspections',
  cells: [
    ['Indicator', 'Unit', 'Plan to date', 'Achieved'],
    ['Inspections', 'visits', 934, 891],
    ['Supervisions', 'visits', 40, 41],
  ],
};

/** Targets and observations in Excel Tables, and a plain range of its own. */
export const SAMPLE: readonly GridSheet[] = [TARGETS, RESULTS, INSPECTIONS];

const long = 'A "quoted" name that goes on and on, '.repeat(9);
/** Names, units, headers and sheets that are hard to write in formulas. */
export const HARD: readonly GridSheet[] = [
  {
    name: "An's (plan) 100%",
    cells: [
      ['Indicator', 'Unit', 'Target ["of" #1]', 'Horizon'],
      [long, 'LET(1)', 'at least 5', ''],
      [`${long}2`, '=SUM(1)', 'from 3 to 4', ''],
      [`${long}3`, "'x'", 7, ''],
      ['Under "4"', '"', 'under 4', ''],
      ['Exactly', '1/2', '= 4', ''],
    ],
    tables: [{ name: 'Plan_1', at: 'A1:D6' }],
  },
  {
    name: 'Results of 2023',
    cells: [
      ['Indicator', 'Achieved', 'Date'],
      [long, 6, 45000],
      [`${long}2`, 'about 3', 45000],
      [`${long}2`, '3-4', 44000],
      [`${long}3`, 6, 44000],
      ['Under "4"', 3.9, 44000],
      ['Exactly', 4, 44000],
    ],
  },
];

/** In the middle of a term of five years. */
export const MID_TERM: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: dayOf(2023, 6, 2),
  term: { start: dayOf(2020, 7, 1), end: dayOf(2025, 6, 30) },
};
