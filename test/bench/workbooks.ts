import { area } from '../../src/core/model/address';
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/snapshot';

/** Excel has no more rows on a sheet. */
const MOST_ROWS = 1_000_000;

const TARGETS = [400, '≥ 90', 'không quá 2', '6,6-6,8', 'từ 85 trở lên', 27.5] as const;

function sheetOf(name: string, id: string, rows: readonly (readonly RawValue[])[]): SheetSnapshot {
  const width = rows[0]?.length ?? 0;
  const kindOf = (value: RawValue) => (typeof value === 'number' ? 'Double' : 'String');
  return {
    id,
    name,
    visible: true,
    protected: false,
    area: area(0, 0, rows.length, width),
    values: rows,
    formulas: rows,
    kinds: rows.map((row) => row.map(kindOf)),
    numberFormats: rows.map((row) => row.map(() => 'General')),
    tables: [],
    charts: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    indents: [],
  };
}

const workbookOf = (sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  names: [],
  culture: 'vi-VN',
  ownPart: null,
  readOnly: false,
  structureProtected: false,
});

const targetAt = (index: number): RawValue => TARGETS[index % TARGETS.length]!;

/** @returns a workbook with one table of so many indicators, each with its achievement. */
export function manyIndicators(count: number): WorkbookSnapshot {
  const header = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    `Chỉ tiêu số ${at + 1}`,
    at % 2 === 0 ? 'người' : '%',
    targetAt(at),
    (at * 7919) % 1000,
    'x',
  ]);
  return workbookOf([sheetOf('Chỉ tiêu', '1', [header, ...rows])]);
}

/** @returns a workbook with 20 indicators and so many rows of dated achievements, over as many sheets as that takes. */
export function manyObservations(count: number): WorkbookSnapshot {
  const targets = Array.from({ length: 20 }, (_, at) => [
    `M${at + 1}`,
    `Việc ${at + 1}`,
    'người',
    4000 + at,
  ]);
  const plan = sheetOf('Chỉ tiêu', '1', [['Mã', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu'], ...targets]);
  const rows = Array.from({ length: count }, (_, at) => [
    36_526 + Math.floor(at / 20),
    `M${(at % 20) + 1}`,
    (at * 7919) % 100,
    'x',
  ]);
  const sheets: SheetSnapshot[] = [];
  const each = Math.min(MOST_ROWS - 1, Math.ceil(count / 3));
  for (let from = 0; from < count; from += each) {
    const name = `Kết quả ${sheets.length + 1}`;
    const body = rows.slice(from, from + each);
    sheets.push(
      sheetOf(name, `r${sheets.length}`, [['Ngày', 'Mã', 'Kết quả', 'Ghi chú'], ...body]),
    );
  }
  return workbookOf([plan, ...sheets]);
}

/** @returns a workbook in which half of the labels are spelt a little otherwise than their indicators. */
export function manyNearMatches(count: number): WorkbookSnapshot {
  const nameOf = (at: number) => `Hội nghị chuyên đề ${at} tại cơ sở ${(at * 31) % 977}`;
  const targets = Array.from({ length: count }, (_, at) => [nameOf(at), 'cuộc', 10]);
  const rows = Array.from({ length: count }, (_, at) => [
    at % 2 === 0 ? nameOf(at) : nameOf(at).replace('chuyên đề', 'chuyên-đề'),
    at % 12,
  ]);
  return workbookOf([
    sheetOf('Chỉ tiêu', '1', [['Chỉ tiêu', 'Đơn vị', 'Mục tiêu'], ...targets]),
    sheetOf('Kết quả', '2', [['Chỉ tiêu', 'Kết quả'], ...rows]),
  ]);
}
