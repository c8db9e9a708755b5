import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/checkWorkbook';
import { evaluateWorkbook } from '../../../src/core/evaluateWorkbook';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { workbookOf, type GridCell } from '../../support/grid';

interface PublishedPlan {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const PLAN = JSON.parse(
  readFileSync('test/fixtures/vietnam-2019-plan.json', 'utf8'),
) as PublishedPlan;

/** Plain figures are numbers in a workbook; ranges and words stay text. */
const typed = (cell: string | number | null): GridCell =>
  typeof cell === 'string' && /^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;

it('the published outcome of the 2019 plan raises what its own note says, and nothing else', () => {
  const cells = [PLAN.columns, ...PLAN.rows.map((row) => row.map(typed))];
  const workbook = workbookOf([{ name: 'Kế hoạch 2019', cells }], 'vi-VN');
  const { open } = checkWorkbook(workbook, evaluateWorkbook(workbook, DEFAULT_SETTINGS));
  expect(open.map(({ code, severity, at }) => `${severity} ${code} ${at.address}`)).toEqual([
    'warning approximate-target D3',
    'warning text-value E5',
    'note stated-status-differs F7',
  ]);
});
