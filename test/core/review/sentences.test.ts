import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/core/model/language';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { dayOf } from '../../../src/core/model/day';
import { gridOf, workbookOf } from '../../support/grid';
import { planOf } from '../edits/workbook';

const TERM = { start: dayOf(2023, 1, 1), end: dayOf(2023, 12, 31) };

/** What is drafted for a table, by the keys of the texts without their bullets. */
function draftedFor(table: string, language: Language, date = dayOf(2023, 7, 2)) {
  const snapshot = workbookOf([{ name: 'Plan', cells: gridOf(table) }]);
  const culture = { en: 'en-GB', vi: 'vi-VN', th: 'th-TH' }[language];
  const settings = { ...DEFAULT_SETTINGS, language, culture, reviewDate: date, term: TERM };
  const { journal } = planOf(snapshot, settings);
  return Object.fromEntries(
    Object.entries(journal.drafted).map(([key, texts]) => [key, texts.at(-1)!.replace(/^– /, '')]),
  );
}

const VIETNAMESE = `
  Chỉ tiêu | Đơn vị tính | Mục tiêu | Kết quả thực hiện | Cách tính
  Kết nạp đảng viên | người | 400 | 238 | cộng dồn
  Chi bộ tốt | % | từ 85 trở lên | 88,2 | mới nhất
  Tai nạn lao động | vụ | không quá 10 | 12 | cộng dồn
  Tỷ lệ hộ nghèo | % | dưới 4 | 4,1 | mới nhất
  Trường đạt chuẩn | trường | 20 | | cộng dồn`.trim();

describe('Vietnamese sentences', () => {
  const drafted = draftedFor(VIETNAMESE, 'vi');

  it.each([
    [
      'results.K1',
      'Kết nạp đảng viên: 238/400 người, đạt 59,5% mục tiêu; chưa đạt, vượt tiến độ (phải đạt đến nay 200).',
    ],
    ['results.K2', 'Chi bộ tốt: 88,2%, mục tiêu ít nhất 85%, đạt 103,8% mục tiêu; vượt.'],
    [
      'results.K3',
      'Tai nạn lao động: 12 vụ, mục tiêu không quá 10 vụ, tỷ lệ hoàn thành 80%; chưa đạt, chậm tiến độ (mức cho phép đến nay 5).',
    ],
    ['results.K4', 'Tỷ lệ hộ nghèo: 4,1%, mục tiêu dưới 4%, tỷ lệ hoàn thành 97,5%; gần đạt.'],
    ['results.K5', 'Trường đạt chuẩn: chưa có số liệu; mục tiêu ít nhất 20 trường.'],
    ['limits.K1', 'Kết nạp đảng viên: chưa đạt, còn thiếu 162 người so với mục tiêu.'],
    ['limits.K3', 'Tai nạn lao động: chưa đạt, cao hơn mức quy định 2 vụ.'],
    ['limits.K4', 'Tỷ lệ hộ nghèo: gần đạt, cao hơn mức quy định 0,1 điểm phần trăm.'],
    ['limits.K5', 'Trường đạt chuẩn: chưa có số liệu báo cáo.'],
    [
      'tasks.K1',
      'Kết nạp đảng viên: còn phải thực hiện 162 người, bình quân mỗi tháng khoảng 28 người.',
    ],
    ['tasks.K3', 'Tai nạn lao động: đã cao hơn mức quy định 2 vụ; không để phát sinh thêm.'],
    ['tasks.K4', 'Tỷ lệ hộ nghèo: giảm từ 4,1% xuống mức mục tiêu dưới 4%.'],
    ['tasks.K5', 'Trường đạt chuẩn: báo cáo số liệu thực hiện.'],
    ['tasks.all', 'Duy trì kết quả của 1 chỉ tiêu đã đạt và vượt.'],
  ])('%s', (key, sentence) => {
    expect(drafted[key]).toBe(sentence);
  });

  it('say nothing of limits where a target is met', () => {
    expect(Object.keys(drafted)).not.toContain('limits.K2');
    expect(Object.keys(drafted)).not.toContain('tasks.K2');
  });
});

const THAI = `
  ตัวชี้วัด | หน่วยนับ | ค่าเป้าหมาย | ผลการดำเนินงาน
  ผู้เข้ารับการอบรม | คน | 400 | 338
  ความพึงพอใจ | ร้อยละ | ไม่น้อยกว่าร้อยละ 80 | 84.5`.trim();

describe('Thai sentences', () => {
  const drafted = draftedFor(THAI, 'th');

  it.each([
    ['results.K2', 'ความพึงพอใจ: ร้อยละ 84.5 (ค่าเป้าหมาย ไม่น้อยกว่า ร้อยละ 80) คิดเป็น 105.6% เกินเป้าหมาย'],
    ['tasks.all', 'รักษาผลของตัวชี้วัดที่บรรลุแล้ว 1 ตัวชี้วัด'],
  ])('%s', (key, sentence) => {
    expect(drafted[key]).toBe(sentence);
  });
});

const ENGLISH = `
  Indicator | Unit | Target | Achieved | Accumulation
  Schools built | schools | 20 | 20 | sum
  Growth | % | 6.6 - 6.8 | 6.55 | latest`.trim();

describe('English sentences', () => {
  it('have the singular where one target is met', () => {
    expect(draftedFor(ENGLISH, 'en')['tasks.all']).toBe('Keep up the target that is met.');
  });

  it('never round what is missed up to 100 %', () => {
    const nearly = ENGLISH.replace('6.55', '6.599');
    expect(draftedFor(nearly, 'en')['results.K2']).toBe(
      'Growth: 6.6%, target 6.6% to 6.8% or more, <100% of the target; nearly met.',
    );
  });

  it('say that nothing is wanting where all is met', () => {
    const met = draftedFor(ENGLISH.replace('6.55', '6.7'), 'en');
    expect(met['limits.all']).toBe('No target is missed, behind or without data.');
    expect(met['tasks.all']).toBe('Keep up the 2 targets that are met.');
  });

  it('say so when the term has ended', () => {
    const ended = draftedFor(ENGLISH, 'en', dayOf(2023, 12, 31));
    expect(ended['tasks.all']).toBe('The term has ended; nothing is left to do.');
    expect(ended['limits.K2']).toBe(
      'Growth: nearly met, 0.05 percentage points short of the target.',
    );
  });
});
