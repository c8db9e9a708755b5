import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { planLines, problemLines } from '../../src/core/wording/planning/planLines';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import { manyIndicators, MIDTERM, plainWorkbook, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

function protectedWorkbook(rows: Parameters<typeof plainWorkbook>[0]): Uint8Array {
  const files = unzipSync(plainWorkbook(rows));
  const part = 'xl/worksheets/sheet1.xml';
  const protection = '</sheetData><sheetProtection sheet="1"/>';
  const xml = strFromU8(files[part]!).replace('</sheetData>', protection);
  return zipSync({ ...files, [part]: strToU8(xml) });
}

async function ahead(xlsx: Uint8Array, settings = DEFAULT_SETTINGS) {
  const preview = await openPreview(xlsx);
  const survey = valueOf(await createReviewHost(preview.run).survey(settings));
  const before = preview.save();
  const plan = await survey.plan();
  expect(preview.save()).toEqual(before);
  return plan;
}

async function described(xlsx: Uint8Array, settings = DEFAULT_SETTINGS) {
  const plan = await ahead(xlsx, settings);
  if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
  return plan.description;
}

describe('what is told before anything is written', () => {
  it('is all that a first run adds, and that no cell of the person is touched', async () => {
    const { sheets, columns, charts, names, userCells } = await described(SAMPLE, MIDTERM);
    expect(sheets).toEqual([
      { name: 'Đánh giá', change: 'added' },
      { name: 'Phụ lục đánh giá', change: 'added' },
    ]);
    expect(columns.map(({ updated }) => updated)).toEqual([[], []]);
    expect(columns[0]!.added).toContain('Tỷ lệ hoàn thành');
    expect(charts.length).toBeGreaterThan(0);
    expect(new Set(charts.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(names).toContain('Review_Date');
    expect(userCells).toEqual([]);
  });

  it('is that nothing is added by the next', async () => {
    const once = (await writeReview(manyIndicators(3), DEFAULT_SETTINGS)).preview.save();
    const { sheets, columns, charts, names, userCells } = await described(once);
    expect(sheets.map(({ change }) => change)).toEqual(['updated', 'updated']);
    expect(columns.flatMap(({ added }) => added)).toEqual([]);
    expect(columns[0]!.updated).toContain('Attainment');
    expect([charts, names, userCells]).toEqual([[], [], []]);
  });

  it.each([
    ['en', 'New sheet "Review"', 'No filled cell of your own is changed.'],
    ['vi', 'Thêm trang "Review"', 'Không thay đổi ô nào đã có nội dung của người dùng.'],
    ['th', 'เพิ่มแผ่นงาน "Review"', 'ไม่มีการเปลี่ยนแปลงเซลล์ที่ผู้ใช้กรอกไว้'],
  ] as const)('is said in words: %s', async (language, first, last) => {
    const lines = planLines(await described(manyIndicators(3)), language);
    expect(lines[1]).toBe(first);
    expect(lines.at(-1)).toBe(last);
  });

  it('is why nothing can be written', async () => {
    const plan = await ahead(
      protectedWorkbook([
        ['Indicator', 'Target', 'Achieved'],
        ['Wells', 2, 1],
      ]),
    );
    if (!('problems' in plan)) throw new Error('the sheet is protected');
    expect(plan.problems).toEqual([{ code: 'protected', sheet: 'Plan' }]);
    expect(problemLines(plan.problems, 'en')[1]).toContain('The sheet "Plan" is protected.');
  });
});
