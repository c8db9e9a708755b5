import { describe, expect, it } from '@jest/globals';
import type { FindingCode } from '../../../src/core/model/finding';
import { CULTURE_OF, LANGUAGES, type Language } from '../../../src/core/model/language';
import { checkingWordsOf } from '../../../src/core/wording/checking/checkingWords';
import { findingText } from '../../../src/core/wording/checking/findingText';
import { loadCheckingWords } from '../../../src/core/wording/checking/loadCheckingWords';
import { figuresOf } from '../../../src/core/wording/numbers';
import { FINDINGS, findingOf, SAMPLES } from './sampleFindings';

type Args<Code extends FindingCode> = Parameters<typeof findingOf<Code>>[1];

const say = (finding: ReturnType<typeof findingOf>, language: Language) =>
  findingText(finding, checkingWordsOf(language), figuresOf(CULTURE_OF[language]));

const titleOf = <Code extends FindingCode>(
  code: Code,
  args: Args<Code>,
  language: Language = 'en',
): string => say(findingOf(code, args), language).title;

describe.each(LANGUAGES)('every finding in %s', (language) => {
  it.each(FINDINGS)('%s is three sentences', (_, finding) => {
    for (const sentence of Object.values(say(finding, language))) {
      expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|""|^\s|\s$|\s{2,}(?!sơ)| [,.;:]/);
      if (language === 'th') expect(sentence).not.toMatch(/[.]$/);
      else expect(sentence).toMatch(/^\P{Ll}.*[.]$/u);
    }
  });

  it('says something else for each word that an argument can be', () => {
    const titles = FINDINGS.map(([, finding]) => say(finding, language).title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

describe('a finding in the words of a colleague', () => {
  const title = (code: FindingCode, at = 0): readonly string[] =>
    LANGUAGES.map((language) => say(findingOf(code, SAMPLES[code][at]!), language).title);

  it.each<[FindingCode, number, readonly string[]]>([
    [
      'missing-label',
      1,
      [
        'The table "Plan" has no column for the target.',
        'Bảng "Plan" chưa có cột mục tiêu.',
        'ตาราง "Plan" ไม่มีคอลัมน์ค่าเป้าหมาย',
      ],
    ],
    [
      'near-duplicate',
      1,
      [
        `"Số hồ  sơ" (3 cells) differs from "Số hồ sơ" in 'Kết quả'!B4 only by capitals, spaces or the way accents are typed.`,
        `"Số hồ  sơ" (3 ô) chỉ khác "Số hồ sơ" ở ô 'Kết quả'!B4 về chữ hoa, dấu cách hoặc cách gõ dấu.`,
        `"Số hồ  sơ" (3 เซลล์) ต่างจาก "Số hồ sơ" ในเซลล์ 'Kết quả'!B4 เพียงตัวพิมพ์ ช่องว่าง หรือวิธีพิมพ์สระและวรรณยุกต์`,
      ],
    ],
    [
      'missing-achievement',
      4,
      [
        '"Số hồ sơ được giải quyết" has no achievement: no row reports on it.',
        'Chỉ tiêu "Số hồ sơ được giải quyết" chưa có kết quả thực hiện: không có dòng báo cáo nào.',
        '"Số hồ sơ được giải quyết" ไม่มีผลการดำเนินงาน: ไม่มีแถวที่รายงาน',
      ],
    ],
    [
      'number-as-text',
      0,
      [
        'The number 7.02 is stored as the text "7,02".',
        'Số 7,02 đang được lưu dưới dạng chữ "7,02".',
        'ตัวเลข 7.02 ถูกเก็บเป็นข้อความ "7,02"',
      ],
    ],
    [
      'mixed-calendars',
      0,
      [
        'One date of the column follows another calendar than the others: the year 2566 would be 2023.',
        'Cột có 1 ngày ghi theo lịch khác với các ngày còn lại: năm 2566 tương ứng với năm 2023.',
        'คอลัมน์นี้มี 1 วันที่ที่ใช้ปฏิทินต่างจากวันที่อื่น: ปี 2566 ควรเป็นปี 2023',
      ],
    ],
    [
      'future-date',
      0,
      [
        '2 June 2024 is after the review date, 2 June 2023.',
        'Ngày 2/6/2024 sau thời điểm đánh giá 2/6/2023.',
        'วันที่ 2 มิถุนายน 2567 อยู่หลังวันที่ประเมิน 2 มิถุนายน 2566',
      ],
    ],
    [
      'stated-attainment-differs',
      0,
      [
        'The table says 95.5% for "Số hồ sơ được giải quyết", but its figures come to 95.4%.',
        'Bảng ghi 95,5% cho chỉ tiêu "Số hồ sơ được giải quyết", nhưng tính theo số liệu là 95,4%.',
        'ตารางระบุ 95.5% สำหรับ "Số hồ sơ được giải quyết" แต่คำนวณจากข้อมูลได้ 95.4%',
      ],
    ],
    [
      'stated-status-differs',
      3,
      [
        'The table says "Đạt" for "Số hồ sơ được giải quyết", but by its figures it is "Not met yet".',
        'Bảng ghi "Đạt" cho chỉ tiêu "Số hồ sơ được giải quyết", nhưng theo số liệu là "Chưa đạt".',
        'ตารางระบุ "Đạt" สำหรับ "Số hồ sơ được giải quyết" แต่ตามข้อมูลคือ "ยังไม่บรรลุ"',
      ],
    ],
    [
      'stated-headline-differs',
      1,
      [
        'The text says 9 of 10, but the rows support 8 of 10 (1 to confirm).',
        'Văn bản nêu 9 trên 10 chỉ tiêu, nhưng theo số liệu là 8 trên 10 (1 chỉ tiêu cần xác nhận).',
        'ข้อความระบุ 9 จาก 10 แต่ข้อมูลรองรับ 8 จาก 10 (รอยืนยัน 1 ตัวชี้วัด)',
      ],
    ],
    [
      'total-differs',
      0,
      [
        'The total says 1,200, but D4:D9 add up to 1,180.',
        'Dòng tổng ghi 1.200, nhưng cộng D4:D9 được 1.180.',
        'ยอดรวมระบุ 1,200 แต่ D4:D9 รวมกันได้ 1,180',
      ],
    ],
    [
      'parts-differ',
      1,
      [
        'The part "Số hồ sơ được giải quyết" is 1,300, more than the 1,200 that it is a part of.',
        'Phần "Số hồ sơ được giải quyết" là 1.300, lớn hơn số chung là 1.200.',
        'ส่วนย่อย "Số hồ sơ được giải quyết" คือ 1,300 มากกว่ายอดรวม 1,200',
      ],
    ],
  ])('%s %i', (code, at, expected) => {
    expect(title(code, at)).toEqual(expected);
  });

  it('counts in English', () => {
    const lines = [1, 2].map((count) => titleOf('external-link', { file: 'a.xlsx', count }));
    expect(lines).toEqual([
      '1 formula refers to another file: "a.xlsx".',
      '2 formulas refer to another file: "a.xlsx".',
    ]);
    expect(titleOf('hidden-cells', { what: 'columns', count: 1 })).toBe(
      '1 column is hidden but counted like the others.',
    );
  });

  it('leaves out the name of a row that has none', () => {
    expect(titleOf('missing-target', { name: '', why: 'blank' })).toBe(
      'The row has no target: the cell is blank.',
    );
    expect(titleOf('fractional-count', { name: 'Staff', value: 2.5, unit: '' })).toBe(
      '"Staff" is a count, but the cell says 2.5.',
    );
  });
});

describe('figures in a finding', () => {
  it('that differ are printed with enough decimals to be told apart', () => {
    const rows = 'Plan!D4:D9';
    expect(titleOf('total-differs', { value: 1.00001, sum: 1, rows })).toContain('1.00001');
    expect(titleOf('average-of-percentages', { stated: 0.84512, computed: 0.84509, rows })).toBe(
      '84.512% is the mean of the percentages in D4:D9; over all cases it is 84.509%.',
    );
  });

  it('never print as nothing what is lacking', () => {
    expect(titleOf('rounds-to-met', { name: 'Staff', gap: 0.00002 })).toContain('but 0.00002 is');
  });

  it('leave out noise of the last digits', () => {
    const title = titleOf('total-differs', { value: 0.1 + 0.2, sum: 0.3, rows: 'Plan!D4:D5' });
    expect(title).toBe('The total says 0.3, but D4:D5 add up to 0.3.');
  });

  it('are shares with the digits that are printed in the table', () => {
    const args = { name: 'Staff', stated: 0.95537, computed: 0.94312, digits: 2 };
    expect(titleOf('stated-attainment-differs', args)).toContain('95.54%');
    expect(titleOf('stated-attainment-differs', { ...args, stated: 0.9, digits: 0 })).toContain(
      'says 90% for "Staff", but its figures come to 94.3%',
    );
  });
});

describe('texts of the workbook in a finding', () => {
  it('are cut where they are very long, but never between a letter and its accents', () => {
    const title = titleOf('achievement-without-target', { label: 'ก'.padEnd(300, 'ก็') });
    expect(title).toMatch(/^"(?:ก็?){90,99}…" has/u);
    expect(title).not.toMatch(/ก…/u);
    expect(title.length).toBeLessThan(250);
  });

  it('stand on one line', () => {
    expect(titleOf('hidden-sheet', { sheet: ' two \n lines ' })).toContain('"two lines"');
  });

  it('may hold what means something in a message', () => {
    expect(titleOf('invalid-date', { text: "{x} '#' <b>" })).toContain(`"{x} '#' <b>"`);
  });
});

describe.each(LANGUAGES)('the words of %s for a pane', (language) => {
  it('are those of the command line', async () => {
    const [alone, all] = [await loadCheckingWords(language), checkingWordsOf(language)];
    for (const key of ['status.met', 'accumulation.sum', 'cell-error.why'] as const) {
      expect(alone(key)).toBe(all(key));
    }
  });
});
