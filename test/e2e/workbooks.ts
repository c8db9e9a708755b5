import { parseIsoDay } from '../../src/core/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { minimalXlsx } from '../support/minimalXlsx';
import { MIDTERM, SAMPLE } from '../excel/workbooks';

export interface Case {
  readonly name: string;
  readonly xlsx: Uint8Array;
  readonly settings: Settings;
  /** As it must stand on the review. */
  readonly headline: string;
  /** Of the review, as openpyxl calls their kinds. */
  readonly charts: readonly string[];
}

const YEAR: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: parseIsoDay('2023-09-30'),
  term: { start: parseIsoDay('2023-01-01')!, end: parseIsoDay('2023-12-31')! },
};

/** A plain range, achievements in the rows of the targets; a ceiling, a range, a zero and a gap among them. */
export const ENGLISH = minimalXlsx({
  sheets: [
    {
      name: "Year's plan",
      rows: [
        ['District plan 2023'],
        [],
        ['Code', 'Indicator', 'Unit', 'Target', 'Achieved'],
        ['A1', 'Wells dug', 'wells', 40, 30],
        ['A2', 'Schools built', 'schools', 4, 5],
        ['A3', 'Accidents at work', 'accidents', 'no more than 12', 3],
        ['A4', 'Staff trained', '%', '≥ 80', 80],
        ['A5', 'Growth of output', '%', '6.6 - 6.8', 6.7],
        ['A6', 'Complaints open', 'complaints', 0, 0],
        ['A7', 'Bridges repaired', 'bridges', 7, null],
        ['A8', 'Households with power', 'households', 1000, 930],
      ],
    },
  ],
  names: {},
});

export const THAI = minimalXlsx({
  sheets: [
    {
      name: 'แผนงาน',
      rows: [
        ['ตัวชี้วัด', 'หน่วยนับ', 'ค่าเป้าหมาย', 'ผลการดำเนินงาน'],
        ['จำนวนผู้เข้ารับการอบรม', 'คน', 400, 338],
        ['ร้อยละของผู้รับบริการที่พึงพอใจ', 'ร้อยละ', 'ไม่น้อยกว่าร้อยละ 80', 84.5],
        ['อัตราการเกิดอุบัติเหตุ', 'ครั้ง', 'ไม่เกิน 5', 6],
        ['จำนวนโครงการที่แล้วเสร็จ', 'โครงการ', 12, 12],
      ],
    },
  ],
  names: {},
});

export const CASES: readonly Case[] = [
  {
    name: 'the sample',
    xlsx: SAMPLE,
    settings: MIDTERM,
    headline: '9 trên 10 chỉ tiêu đạt và vượt',
    charts: ['BarChart', 'BarChart', 'BarChart', 'LineChart', 'LineChart'],
  },
  {
    name: 'a plain range in English',
    xlsx: ENGLISH,
    settings: YEAR,
    headline: '5 of 8 targets met or exceeded',
    charts: ['BarChart', 'BarChart', 'BarChart'],
  },
  {
    name: 'a plain range in Thai',
    xlsx: THAI,
    settings: YEAR,
    headline: 'บรรลุ',
    charts: ['BarChart', 'BarChart'],
  },
];
