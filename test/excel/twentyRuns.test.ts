import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { CellContent } from '../../src/preview/file/types';
import { openPreview } from '../../src/preview/node';
import { seeded, type Random } from '../laws/random';
import { allCells, partsOf } from './contents';
import {
  deleteRow,
  insertColumn,
  insertRow,
  renameSheet,
  setCell,
  sortRows,
  type UserEdit,
} from './userEdits';
import { manyIndicators } from './workbooks';
import { valueOf, writeReview } from './write';

const RUNS = 20;
const CODE = 0;
const NAME = 1;
const ANNEX = 'Review annex';

const PLAIN = manyIndicators(8);

async function asTable(xlsx: Uint8Array): Promise<Uint8Array> {
  const preview = await openPreview(xlsx);
  await preview.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').tables.add('A1:E9', true).name = 'PlanTable';
    await context.sync();
  });
  return preview.save();
}

/** Both workbooks: the one that is reviewed again and again, and the one that never was. */
interface Pair {
  readonly reviewed: Uint8Array;
  readonly untouched: Uint8Array;
  /** What was typed beside indicators, by their codes. */
  readonly remarks: ReadonlyMap<string, string>;
}

const planIn = (xlsx: Uint8Array) => openWorkbookFile(xlsx).sheets()[0]!;

/** The codes from the top: the person's own key of a row. */
function codesIn(xlsx: Uint8Array): readonly string[] {
  const plan = planIn(xlsx);
  const used = plan.usedRange(true)!;
  return Array.from({ length: used.rows - 1 }, (_, r) => String(plan.cell(r + 1, CODE).value));
}

function headersIn(xlsx: Uint8Array): readonly string[] {
  const plan = planIn(xlsx);
  const used = plan.usedRange(true)!;
  return Array.from({ length: used.columns }, (_, c) => String(plan.cell(0, c).value));
}

/** What a person may do between two runs; each gives what it does and how often it is drawn. */
function drawEdit(random: Random, step: number, { untouched, remarks }: Pair): UserEdit {
  const codes = codesIn(untouched);
  const headers = headersIn(untouched);
  const row = random.whole(1, codes.length);
  switch (random.whole(0, 7)) {
    case 0:
      return setCell(row, headers.indexOf('Achieved'), random.whole(50, 150));
    case 1:
      return setCell(row, headers.indexOf('Target'), random.whole(80, 130));
    case 2:
      return setCell(row, NAME, `Households reached in quarter ${step}`);
    case 3:
      return sortRows(shuffled(random, codes.length));
    case 4:
      // What was written about an indicator that goes away stays in a list of its own, which a first run has not.
      return codes.length > 4 && !remarks.has(codes[row - 1]!)
        ? deleteRow(row)
        : setCell(row, headers.indexOf('Achieved'), 99);
    case 5: {
      const cells = headers.map((header) => newCell(header, step));
      return insertRow(random.whole(2, codes.length), cells);
    }
    case 6: {
      const texts = codes.map((code) => `seen ${code}`);
      return insertColumn(random.whole(2, headers.length - 1), [`Office ${step}`, ...texts]);
    }
    default:
      return renameSheet(`Plan ${step}`);
  }
}

function newCell(header: string, step: number): string | number {
  const cells: Readonly<Record<string, string | number>> = {
    Code: `N${step}`,
    Indicator: `Wells dug in month ${step}`,
    Unit: 'households',
    Target: 100,
    Achieved: 100 + step,
  };
  return cells[header] ?? `seen N${step}`;
}

function shuffled(random: Random, length: number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index + 1);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.whole(0, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The cell of the annex for a remark on the indicator of a code; the annex shows names, the plan both. */
function remarkCell(xlsx: Uint8Array, code: string): { row: number; column: number } {
  const plan = planIn(xlsx);
  const name = plan.cell(codesIn(xlsx).indexOf(code) + 1, NAME).value;
  const annex = openWorkbookFile(xlsx)
    .sheets()
    .find((sheet) => sheet.name() === ANNEX)!;
  const used = annex.usedRange(true)!;
  const places = Array.from({ length: used.rows * used.columns }, (_, index) => ({
    row: Math.floor(index / used.columns),
    column: index % used.columns,
  }));
  const value = ({ row, column }: { row: number; column: number }) => annex.cell(row, column).value;
  const header = places.find((place) => value(place) === 'Remark')!;
  // At the right of the remarks, the blocks of the charts have the names as well.
  const isBeside = (place: typeof header): boolean =>
    place.row > header.row && place.column < header.column;
  const row = places.find((place) => isBeside(place) && value(place) === name)!.row;
  return { row, column: header.column };
}

function typeRemark(xlsx: Uint8Array, code: string, text: string): Uint8Array {
  const book = openWorkbookFile(xlsx);
  const { row, column } = remarkCell(xlsx, code);
  book
    .sheets()
    .find((sheet) => sheet.name() === ANNEX)!
    .setCell(row, column, text);
  return book.save();
}

const KEY = /^(?:(?:results|limits|causes|tasks)\.)?(?:R|K)?\d{1,4}(?:\.[a-z]+\d*(?:\.[a-z]+)?)?$/;

/** What every cell shows, with keys of rows, which depend on what was there before, told by their place alone. */
function shown(
  xlsx: Uint8Array,
  remarks: ReadonlySet<string>,
): Readonly<Record<string, readonly string[]>> {
  const text = ({ value, isError }: CellContent): string =>
    typeof value === 'string' && KEY.test(value) ? 'key' : `${isError ? 'error ' : ''}${value}`;
  return Object.fromEntries(
    Object.entries(allCells(xlsx)).map(([sheet, cells]) => [
      sheet,
      [...cells]
        .filter(([, { value }]) => value !== '' && !remarks.has(String(value)))
        .map(([address, cell]) => `${address}: ${text(cell)}`),
    ]),
  );
}

/** Parts as they are counted, but for rules, which Excel keeps apart where rows went between; names and charts in the order of the alphabet. */
const counted = (xlsx: Uint8Array) => {
  const parts = partsOf(xlsx);
  return {
    ...parts,
    conditionalFormats: [],
    names: [...parts.names].sort(),
    charts: [...parts.charts].sort(),
  };
};

describe.each([
  ['an Excel Table', asTable(PLAIN)],
  ['a plain range', Promise.resolve(PLAIN)],
])('twenty runs on %s with a person at work in between', (_name, workbook) => {
  it.each([1, 2])('give what a first run gives, and remarks stay: seed %i', async (seed) => {
    const random = seeded(seed);
    const first = await workbook;
    let pair: Pair = {
      reviewed: (await writeReview(first, DEFAULT_SETTINGS)).preview.save(),
      untouched: first,
      remarks: new Map(),
    };
    for (let step = 1; step <= RUNS; step++) {
      const told = `seed ${seed}, step ${step}`;
      pair = await oneStep(random, step, pair, told);
    }
    const preview = await openPreview(pair.reviewed);
    valueOf(await createReviewHost(preview.run).takeBack());
    expect(allCells(preview.save())).toEqual(allCells(pair.untouched));
    expect(partsOf(preview.save())).toEqual(partsOf(pair.untouched));
  });
});

async function oneStep(random: Random, step: number, pair: Pair, told: string): Promise<Pair> {
  const remarks = new Map(pair.remarks);
  let { reviewed, untouched } = pair;
  if (random.chance(0.4)) {
    const code = random.pick(codesIn(untouched) as [string, ...string[]]);
    remarks.set(code, `asked again in step ${step}`);
    reviewed = typeRemark(reviewed, code, `asked again in step ${step}`);
  }
  const edit = drawEdit(random, step, { ...pair, remarks });
  [reviewed, untouched] = [edit(reviewed), edit(untouched)];
  for (const code of remarks.keys()) if (!codesIn(untouched).includes(code)) remarks.delete(code);
  const again = await writeReview(reviewed, DEFAULT_SETTINGS);
  const once = await writeReview(untouched, DEFAULT_SETTINGS);
  const [result, expected] = [again.preview.save(), once.preview.save()];
  const texts = new Set(remarks.values());
  expect({ told, differences: again.written.differences }).toEqual({ told, differences: [] });
  expect({ told, ...shown(result, texts) }).toEqual({ told, ...shown(expected, texts) });
  expect({ told, ...counted(result) }).toEqual({ told, ...counted(expected) });
  for (const [code, text] of remarks) {
    const { row, column } = remarkCell(result, code);
    const annex = openWorkbookFile(result)
      .sheets()
      .find((sheet) => sheet.name() === ANNEX)!;
    expect({ told, code, text: annex.cell(row, column).value }).toEqual({ told, code, text });
  }
  return { reviewed: result, untouched, remarks };
}
