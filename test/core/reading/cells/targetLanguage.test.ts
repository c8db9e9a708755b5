import { describe, expect, it } from '@jest/globals';
import { readTarget } from '../../../../src/core/reading/cells/readTarget';
import type { DecimalMark } from '../../../../src/core/reading/cells/numbers';

/** One meaning of the target language; `N` is 6.5, `M` is 6.8. */
interface Meaning {
  readonly is: string;
  readonly texts: readonly string[];
}

const MEANINGS: readonly Meaning[] = [
  {
    is: 'atLeast 6.5..',
    texts: [
      'N',
      '≥ N',
      '≥N',
      '>= N',
      '=> N',
      'từ N trở lên',
      'từ N',
      'N trở lên',
      'ít nhất N',
      'ít nhất là N',
      'tối thiểu N',
      'không dưới N',
      'không thấp hơn N',
      'không ít hơn N',
      'không nhỏ hơn N',
      'đạt N',
      'phấn đấu đạt N',
      'đạt từ N',
      'đạt từ N trở lên',
      'đạt tối thiểu N',
      'đạt và vượt N',
      'lớn hơn hoặc bằng N',
      'duy trì N',
      'giữ vững N',
      'phấn đấu đến cuối nhiệm kỳ đạt N',
      'đến năm 2025 đạt N',
      'at least N',
      'no less than N',
      'not less than N',
      'not below N',
      'minimum of N',
      'greater than or equal to N',
      'at or above N',
      'N or more',
      'N and above',
      'N or higher',
      'maintain N',
      'maintain at least N',
      'target of N',
      'N by 2025',
      'ไม่น้อยกว่า N',
      'ไม่ต่ำกว่า N',
      'ตั้งแต่ N ขึ้นไป',
      'ตั้งแต่ N',
      'N ขึ้นไป',
      'อย่างน้อย N',
      'มากกว่าหรือเท่ากับ N',
      'รักษาระดับ N',
      'N หรือมากกว่า',
      'ภายในปี 2568 ไม่น้อยกว่า N',
    ],
  },
  {
    is: 'atLeast 6.5.. strict',
    texts: [
      '> N',
      '>N',
      'trên N',
      'hơn N',
      'cao hơn N',
      'lớn hơn N',
      'đạt trên N',
      'phấn đấu trên N',
      'duy trì trên N',
      'over N',
      'more than N',
      'above N',
      'greater than N',
      'in excess of N',
      'มากกว่า N',
      'เกิน N',
      'สูงกว่า N',
    ],
  },
  {
    is: 'atMost ..6.5',
    texts: [
      '≤ N',
      '<= N',
      '=< N',
      'không quá N',
      'không vượt quá N',
      'tối đa N',
      'nhiều nhất N',
      'nhỏ hơn hoặc bằng N',
      'từ N trở xuống',
      'N trở xuống',
      'không để quá N',
      'no more than N',
      'not more than N',
      'at most N',
      'up to N',
      'within N',
      'maximum N',
      'must not exceed N',
      'N or less',
      'N or fewer',
      'ไม่เกิน N',
      'ไม่มากกว่า N',
      'ไม่สูงกว่า N',
      'น้อยกว่าหรือเท่ากับ N',
      'สูงสุดไม่เกิน N',
      'N ลงมา',
    ],
  },
  {
    is: 'atMost ..6.5 strict',
    texts: [
      '< N',
      'dưới N',
      'thấp hơn N',
      'nhỏ hơn N',
      'kiềm chế dưới N',
      'under N',
      'less than N',
      'fewer than N',
      'below N',
      'keep below N',
      'ต่ำกว่า N',
      'น้อยกว่า N',
    ],
  },
  {
    is: 'atLeast 6.5..6.8',
    texts: [
      'N-M',
      'N – M',
      'N ÷ M',
      'từ N đến M',
      'đạt từ N đến M',
      'từ N tới M',
      'từ N - M',
      'trong khoảng từ N đến M',
      'N to M',
      'from N to M',
      'between N and M',
      'ระหว่าง N ถึง M',
      'N ถึง M',
      'ตั้งแต่ N ถึง M',
    ],
  },
  { is: 'between 6.5..6.8', texts: ['duy trì N-M', 'maintain between N and M', 'รักษาระดับ N-M'] },
  {
    is: 'atLeast 6.5.. approximate',
    texts: [
      'khoảng N',
      'xấp xỉ N',
      'gần N',
      'đạt khoảng N',
      'about N',
      'around N',
      'approximately N',
      '~ N',
      'ประมาณ N',
      'ราว N',
    ],
  },
  {
    is: 'increase atLeast 6.5..',
    texts: [
      'tăng N',
      'tăng thêm N',
      'tăng ít nhất N',
      'tăng từ N trở lên',
      'phấn đấu tăng N',
      'increase by N',
      'increase of N',
      'increase by at least N',
      'an increase of N',
      'N increase',
      '↑ N',
      'เพิ่มขึ้น N',
      'เพิ่มขึ้นไม่น้อยกว่า N',
    ],
  },
  {
    is: 'increase atLeast 6.5.. strict',
    texts: ['tăng trên N', 'tăng hơn N', 'increase by more than N', 'เพิ่มขึ้นมากกว่า N'],
  },
  {
    is: 'reduce atLeast 6.5..6.8',
    texts: [
      'giảm N-M',
      'giảm từ N đến M',
      'giảm từ N-M',
      'reduce by N–M',
      'reduce by N to M',
      'ลดลง N-M',
    ],
  },
  {
    is: 'reduce atLeast 6.5..',
    texts: [
      'giảm N',
      'giảm ít nhất N',
      'giảm tối thiểu N',
      'kéo giảm N',
      'reduce by N',
      'reduction of N',
      'at least a N reduction',
      '↓ N',
      'ลดลง N',
      'ลดลงไม่น้อยกว่า N',
    ],
  },
  {
    is: 'atMost ..6.5',
    texts: [
      'giảm còn N',
      'giảm xuống còn N',
      'giảm xuống N',
      'còn N',
      'reduce to N',
      'cut to N',
      'ลดลงเหลือ N',
      'ลดเหลือ N',
    ],
  },
  {
    is: 'atMost ..6.5 strict',
    texts: ['giảm xuống dưới N', 'giảm còn dưới N', 'reduce to below N'],
  },
  {
    is: 'atLeast 6.5..',
    texts: ['tăng lên N', 'nâng lên N', 'increase to N', 'raise to N', 'เพิ่มขึ้นเป็น N', 'เพิ่มเป็น N'],
  },
  {
    is: 'atLeast 6.8.. from 6.5',
    texts: ['tăng từ N lên M', 'increase from N to M', 'เพิ่มขึ้นจาก N เป็น M'],
  },
  {
    is: 'atMost ..6.5 from 6.8',
    texts: ['giảm từ M xuống N', 'giảm từ M xuống còn N', 'reduce from M to N', 'ลดลงจาก M เหลือ N'],
  },
  {
    is: 'increase atLeast 6.5.. points',
    texts: [
      'tăng N điểm phần trăm',
      'tăng N điểm %',
      'increase by N percentage points',
      'increase by N pp',
      'เพิ่มขึ้น N จุดร้อยละ',
    ],
  },
  {
    is: 'atLeast 6.5.. %',
    texts: [
      'N%',
      'N %',
      'ร้อยละ N',
      'N phần trăm',
      'N per cent',
      'at least N% of cases',
      'N% số hộ',
      'N%/năm',
    ],
  },
  { is: 'atMost ..6.5 %', texts: ['ไม่เกินร้อยละ N', 'không quá N%', 'no more than N%'] },
  {
    is: 'atLeast 6.5..6.8 %',
    texts: ['từ N% đến M%', 'N%-M%', 'between N% and M%', 'ร้อยละ N-M', 'ระหว่างร้อยละ N ถึง M'],
  },
  { is: 'exactly 6.5..6.5', texts: ['= N', 'bằng N', 'exactly N', 'เท่ากับ N'] },
];

function read(text: string, mark: DecimalMark): string {
  const reading = readTarget(text, { mark, unit: null, goodSide: null });
  if (!reading) return 'missing';
  const { comparator, low, high, strict, doubt } = reading.target;
  return [
    ...(reading.change ? [reading.change] : []),
    comparator,
    `${low ?? ''}..${high ?? ''}`,
    ...(strict ? ['strict'] : []),
    ...(reading.baseline === null ? [] : [`from ${reading.baseline}`]),
    ...(reading.points ? ['points'] : []),
    ...(reading.percent ? ['%'] : []),
    ...(doubt === null ? [] : [doubt]),
  ].join(' ');
}

const withNumbers = (text: string, mark: DecimalMark): string =>
  text.replace(/\bN\b/g, `6${mark}5`).replace(/\bM\b/g, `6${mark}8`);
const thaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const fullWidth = (text: string): string =>
  text.replace(/[\d%<>=]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('đ', 'd');

const MARKS: readonly DecimalMark[] = [',', '.'];
const WAYS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['in Thai digits', thaiDigits],
  ['in full-width forms', fullWidth],
  ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with thin spaces', (text) => text.replaceAll(' ', '\u2009')],
  ['with more spaces', (text) => ` ${text.replaceAll(' ', '  ')} `],
  ['with decomposed accents', (text) => text.normalize('NFD')],
  ['without accents', withoutAccents],
  ['with a full stop', (text) => `${text}.`],
  ['in brackets of their own lines', (text) => text.replace(' ', '\n')],
];

describe.each(MARKS)('targets with the decimal mark %s', (mark) => {
  describe.each(WAYS)('%s', (_name, write) => {
    it.each(MEANINGS)('mean $is', ({ is, texts }) => {
      const readings = texts.map((text) => {
        const written = write(withNumbers(text, mark));
        return [written, read(written, mark)];
      });
      expect(readings).toEqual(readings.map(([written]) => [written, is]));
    });
  });
});

describe('figures in a target', () => {
  it('are the same whatever the column writes, where their form is plain', () => {
    for (const mark of MARKS) {
      expect(read('từ 6,5 đến 1.234,5', mark)).toBe('atLeast 6.5..1234.5');
      expect(read('1 234,5', mark)).toBe('atLeast 1234.5..');
      expect(read("1'234.5", mark)).toBe('atLeast 1234.5..');
      expect(read('1.234.567', mark)).toBe('atLeast 1234567..');
    }
    expect(read('≥ 1.234', ',')).toBe('atLeast 1234..');
    expect(read('≥ 1.234', '.')).toBe('atLeast 1.234..');
  });
});

describe('none and nothing', () => {
  it.each([
    'không để xảy ra',
    'Không để xảy ra cháy, nổ',
    'không có',
    'không phát sinh đơn thư',
    'ไม่มีผู้เสียชีวิต',
    'ไม่มี',
    'none',
    'zero',
    'zero accidents',
    'no deaths',
    'khong de xay ra',
  ])('%s is at most zero', (text) => {
    expect(read(text, ',')).toBe('atMost ..0');
  });

  it.each([
    '',
    ' ',
    '–',
    '-',
    '…',
    '......',
    'n/a',
    'N/A',
    'chưa có',
    'không có số liệu',
    'không có chỉ tiêu',
    'chưa giao',
    'không áp dụng',
    'ไม่มีข้อมูล',
    'ไม่มีเป้าหมาย',
    'not applicable',
    'to be determined',
    'no target',
  ])('"%s" is no target', (text) => {
    expect(read(text, ',')).toBe('missing');
  });
});

describe('what a person has to confirm', () => {
  it.each([
    '100% kế hoạch',
    '95% of plan',
    '95% of the 2020 level',
    'ร้อยละ 90 ของแผน',
    '90% so với cùng kỳ',
    'không tăng quá 5%',
    '5 lần/quý',
    '90 / 95',
    '±5',
    'không đạt 90',
    'Theo kế hoạch',
    '90, 95 và 100',
  ])('%s', (text) => {
    expect(read(text, '.')).toMatch(/words-left-over|unreadable/);
  });
});
