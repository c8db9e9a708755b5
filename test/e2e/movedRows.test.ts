import { expect, it } from '@jest/globals';
import { areaA1, area } from '../../src/core/model/address';
import { locateOwn } from '../../src/core/edits/locateOwn';
import { planEdits } from '../../src/core/edits/planEdits';
import { annexColumn } from '../../src/core/review/annexColumns';
import { atRow, withoutRow } from '../../src/core/review/rowlessFormula';
import { reviewWorkbook } from '../../src/core/reviewWorkbook';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openPreview, type Preview } from '../../src/preview/node';
import { MIDTERM, SAMPLE } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import { readValues, recalculate, type CalculatedValues } from '../support/libreOffice';
import { describeWith } from '../support/tools';

/** Bodies with our columns: an Excel Table, and a plain range whose formulas refer to their row by number. */
const BODIES = [
  { sheet: 'Chỉ tiêu', at: area(4, 0, 10, 13) },
  { sheet: 'Kiểm tra, giám sát', at: area(3, 0, 1, 9) },
];

/** Turns the rows of a body round, as sorting does: references to a row go with it. */
async function reverse(
  preview: Preview,
  sheet: string,
  at: ReturnType<typeof area>,
): Promise<void> {
  await preview.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaA1(at)).load('formulas');
    await context.sync();
    const last = at.rows - 1;
    range.formulas = range.formulas
      .map((line, r) =>
        line.map((content: unknown) =>
          typeof content === 'string' && content.startsWith('=')
            ? atRow(withoutRow(content, at.row + r), at.row + last - r)
            : content,
        ),
      )
      .reverse();
    await context.sync();
  });
}

/** The rows of the annex by key, without those that say where the indicator's row is. */
function annexBy(
  values: CalculatedValues,
  sheet: string,
): ReadonlyMap<unknown, readonly unknown[]> {
  const cells = values.get(sheet)!;
  const columns = [
    'indicator',
    'target',
    'achieved',
    'attainment',
    'gap',
    'status',
    'pace',
  ] as const;
  const at = (row: number, column: number): unknown => cells.get(areaA1(area(row, column)));
  const rows = Array.from({ length: 40 }, (_, row) => row);
  return new Map(
    rows
      .filter((row) => /^K\d+$/.test(String(at(row, annexColumn('key')))))
      .map((row) => [
        at(row, annexColumn('key')),
        columns.map((name) => at(row, annexColumn(name))),
      ]),
  );
}

const calculate = async (xlsx: Uint8Array): Promise<CalculatedValues> =>
  readValues(await recalculate(xlsx));

describeWith('soffice', 'a written review whose table a person changes', () => {
  it('shows the same of each indicator when its rows are sorted', async () => {
    const { preview, written } = await writeReview(SAMPLE, MIDTERM);
    const before = annexBy(await calculate(preview.save()), written.sheets.annex);
    expect(before.size).toBe(11);
    for (const { sheet, at } of BODIES) await reverse(preview, sheet, at);
    const sorted = preview.save();
    const after = await calculate(sorted);
    expect(after.get('Chỉ tiêu')!.get('M5')).toBe('K10');
    expect(annexBy(after, written.sheets.annex)).toEqual(before);
    const again = await writeReview(sorted, MIDTERM);
    expect(again.written.differences).toEqual([]);
    const { indicators } = again.written.evaluation.reading;
    const keyOf = new Map(indicators.map(({ name, key }) => [name, key]));
    for (const [key, [name]] of before)
      expect([name, keyOf.get(String(name))]).toEqual([name, key]);
  });

  it('follows columns that are inserted and taken out', async () => {
    const { preview, written } = await writeReview(SAMPLE, MIDTERM);
    const before = annexBy(await calculate(preview.save()), written.sheets.annex);
    await preview.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('ChiTieu');
      columns.add(3, undefined, 'Cơ quan theo dõi');
      columns.getItem('Ghi chú').delete();
      columns.add(9, undefined, 'Ghi thêm');
      await context.sync();
    });
    const changed = preview.save();
    expect(annexBy(await calculate(changed), written.sheets.annex)).toEqual(before);
    const opened = await openPreview(changed);
    const snapshot = await readSnapshot(opened.run);
    expect(locateOwn(snapshot).columns.filter(({ table }) => table !== null)).toHaveLength(6);
    const { evaluation, findings } = reviewWorkbook(snapshot, MIDTERM);
    const planned = planEdits(snapshot, evaluation, findings);
    if ('problems' in planned) throw new Error(JSON.stringify(planned.problems));
    const kinds = planned.plan.edits.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.endsWith('table-column'))).toEqual([]);
    const again = await writeReview(changed, MIDTERM);
    expect(again.written.differences).toEqual([]);
    const after = annexBy(await calculate(again.preview.save()), written.sheets.annex);
    expect(after).toEqual(before);
  });
});
