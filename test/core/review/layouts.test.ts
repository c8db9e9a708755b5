import { describe, expect, it } from '@jest/globals';
import { overlaps, type Area } from '../../../src/core/model/address';
import type { Edit } from '../../../src/core/model/edit';
import { LANGUAGES } from '../../../src/core/model/language';
import {
  HEAD_TEXTS,
  LAYOUTS,
  PRINTED_TEXTS,
  type Presentation,
} from '../../../src/core/model/presentation';
import { workbookOf } from '../../support/grid';
import { MID_TERM, SAMPLE } from '../edits/samples';
import { planOf } from '../edits/workbook';

type EditOf<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

const planFor = (presentation: Presentation, language: (typeof LANGUAGES)[number]) =>
  planOf(workbookOf(SAMPLE), { ...MID_TERM, language, presentation });

function only<K extends Edit['kind']>(
  edits: readonly Edit[],
  kind: K,
  sheet: string,
): readonly EditOf<K>[] {
  return edits.filter(
    (edit): edit is EditOf<K> => edit.kind === kind && 'sheet' in edit && edit.sheet === sheet,
  );
}

/** Texts at the head of the review by their place, without the apostrophes that make them texts. */
function headOf(presentation: Presentation, rows: number): Readonly<Record<string, string>> {
  const { edits, sheets } = planFor(presentation, 'vi');
  const cells = only(edits, 'set-cells', sheets.review).flatMap(({ at, cells: lines }) =>
    at.row < rows && at.column < 7 ? [[`${at.row},${at.column}`, lines[0]![0]] as const] : [],
  );
  return Object.fromEntries(cells.map(([at, text]) => [at, String(text).replace(/^'/, '')]));
}

describe('the head of a document', () => {
  it('of the state has nation and motto at the right, by the decree', () => {
    const given = {
      parent: 'Ủy ban nhân dân tỉnh A',
      organisation: 'Sở B',
      number: '12/BC-SB',
      place: 'Đà Lạt',
    };
    expect(headOf({ layout: 'vn-state', ...given }, 8)).toEqual({
      '0,0': 'ỦY BAN NHÂN DÂN TỈNH A',
      '0,2': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '1,0': 'SỞ B',
      '1,2': 'Độc lập - Tự do - Hạnh phúc',
      '2,0': '─'.repeat(14),
      '2,2': '─'.repeat(40),
      '3,0': 'Số: 12/BC-SB',
      '3,2': 'Đà Lạt, ngày …… tháng …… năm 2023',
      '5,0': 'BÁO CÁO',
      '6,0': 'Đánh giá kết quả thực hiện các chỉ tiêu',
      '7,0': '─'.repeat(14),
    });
  });

  it('of the Party has an asterisk and no motto, by the guidance', () => {
    const given = { parent: 'Tỉnh ủy A', organisation: 'Huyện ủy B', number: '127-BC/HU' };
    expect(headOf({ layout: 'vn-party', ...given }, 7)).toEqual({
      '0,0': 'TỈNH ỦY A',
      '0,2': 'ĐẢNG CỘNG SẢN VIỆT NAM',
      '1,0': 'HUYỆN ỦY B',
      '1,2': '─'.repeat(44),
      '2,0': '*',
      '2,2': '…………, ngày …… tháng …… năm 2023',
      '3,0': 'Số 127-BC/HU',
      '5,0': 'BÁO CÁO',
      '6,0': 'Đánh giá kết quả thực hiện các chỉ tiêu',
    });
  });

  it('of a Thai office is that of a memorandum, in the Buddhist era', () => {
    const given = { parent: 'กระทรวง ก', organisation: 'สำนักงาน ข', number: 'ชม 1/2' };
    expect(headOf({ layout: 'th-gov', ...given }, 5)).toEqual({
      '0,0': 'บันทึกข้อความ',
      '1,0': 'ส่วนราชการ  สำนักงาน ข กระทรวง ก',
      '2,0': 'ที่  ชม 1/2',
      '2,2': `วันที่  ……  ${'…'.repeat(8)}  2566`,
      '3,0': 'เรื่อง  Đánh giá kết quả thực hiện các chỉ tiêu',
      '4,0': 'เรียน  ………… (nơi nhận báo cáo)',
    });
  });

  it('says what is to be filled in where nothing was given', () => {
    const head = headOf({ layout: 'vn-state' }, 4);
    expect(head['0,0']).toBe('………… (CƠ QUAN CẤP TRÊN)');
    expect(head['1,0']).toBe('………… (CƠ QUAN BAN HÀNH)');
    expect(head['3,0']).toBe('Số: ……/BC-……');
  });

  it('is a title alone in the plain layout, under the body where it is known', () => {
    expect(headOf({ layout: 'plain' }, 1)).toEqual({
      '0,0': 'Đánh giá kết quả thực hiện các chỉ tiêu',
    });
    expect(headOf({ layout: 'plain', organisation: 'Phòng A' }, 2)).toEqual({
      '0,0': 'Phòng A',
      '1,0': 'Đánh giá kết quả thực hiện các chỉ tiêu',
    });
  });
});

const EVERY = LAYOUTS.flatMap((layout) => LANGUAGES.map((language) => [layout, language] as const));

/** Cells of a table: what has lines inside. */
const tablesIn = (edits: readonly Edit[], sheet: string): readonly Area[] =>
  only(edits, 'format', sheet).flatMap(({ at, format }) =>
    format.border?.sides.includes('InsideHorizontal') ? [at] : [],
  );

describe.each(EVERY)('a review in the layout %s, in %s', (layout, language) => {
  const { edits, sheets } = planFor({ layout }, language);

  it('merges no cell of a table, on either sheet', () => {
    for (const sheet of Object.values(sheets)) {
      const tables = tablesIn(edits, sheet);
      expect(tables.length).toBeGreaterThan(3);
      const merged = only(edits, 'merge', sheet).filter(({ at }) =>
        tables.some((table) => overlaps(table, at)),
      );
      expect(merged).toEqual([]);
    }
  });

  it('has a key or a mark for every printed row, in hidden columns', () => {
    const { page } = only(edits, 'set-page', sheets.review)[0]!;
    const [printed] = page.printAreas;
    const hidden = only(edits, 'hide-columns', sheets.review)[0]!.at;
    expect([printed!.column + printed!.columns, hidden.column]).toEqual([7, 7]);
    const marked = new Set(
      only(edits, 'set-cells', sheets.review).flatMap(({ at }) =>
        at.column === 7 ? Array.from({ length: at.rows }, (_, index) => at.row + index) : [],
      ),
    );
    expect(marked.size).toBe(printed!.rows + 1);
  });

  it('ends on its second page', () => {
    expect(only(edits, 'set-page', sheets.review)[0]!.page.breaks).toHaveLength(1);
  });

  it('keeps the margins and page numbers of the layout', () => {
    const { margins, numbering } = only(edits, 'set-page', sheets.review)[0]!.page;
    const millimetres = ([margins.left, margins.right, margins.top, margins.bottom] as const).map(
      (points) => Math.round((points / 72) * 25.4),
    );
    const [expected, at] = {
      plain: [[25, 20, 20, 20], 'footer'],
      'vn-state': [[30, 15, 20, 20], 'header'],
      'vn-party': [[30, 20, 20, 20], 'header'],
      'th-gov': [[30, 20, 20, 20], 'header'],
    }[layout] as [number[], string];
    expect(millimetres).toEqual(expected);
    expect([numbering.at, numbering.onFirst]).toEqual([at, layout === 'plain']);
  });
});

describe('the texts that a person gives', () => {
  it.each(LAYOUTS)('are asked for where %s prints them, and only there', (layout) => {
    const mark = (key: string): string => `«${key}»`;
    const given = Object.fromEntries(HEAD_TEXTS.map((key) => [key, mark(key)]));
    const { edits, sheets } = planFor({ layout, ...given }, 'vi');
    const printed = JSON.stringify(only(edits, 'set-cells', sheets.review)).toLowerCase();
    expect(HEAD_TEXTS.filter((key) => printed.includes(mark(key).toLowerCase()))).toEqual(
      PRINTED_TEXTS[layout],
    );
  });
});
