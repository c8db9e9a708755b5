import type { DecimalMark } from '../../../../src/core/reading/cells/numbers';
import type { Language } from '../../../../src/core/model/language';

/** A target as a person has it in mind, before it is written down. */
export type Printable =
  | {
      readonly kind: 'atLeast' | 'atMost' | 'increase' | 'reduce';
      readonly value: number;
      readonly strict: boolean;
      readonly percent: boolean;
    }
  | {
      readonly kind: 'range' | 'band';
      readonly low: number;
      readonly high: number;
      readonly percent: boolean;
    };

/** How it is written down. */
export interface Style {
  readonly language: Language;
  readonly mark: DecimalMark;
  readonly digits: 'ascii' | 'thai' | 'wide';
  readonly accents: 'composed' | 'decomposed' | 'none';
  readonly grouped: boolean;
  /** Chooses among the ways to say it. */
  readonly wording: number;
}

type Wordings = Readonly<Record<string, readonly string[]>>;

const WORDINGS: Readonly<Record<Language, Wordings>> = {
  en: {
    atLeast: ['≥ A', 'at least A', 'no less than A', 'A or more', 'minimum A'],
    above: ['> A', 'more than A', 'over A', 'above A'],
    atMost: ['≤ A', 'no more than A', 'at most A', 'A or less', 'not exceeding A'],
    below: ['< A', 'less than A', 'under A', 'below A'],
    range: ['A-B', 'A–B', 'A to B', 'between A and B', 'from A to B'],
    band: ['maintain A-B', 'keep between A and B'],
    increase: ['increase by A', 'increase by at least A', 'an increase of A'],
    increaseAbove: ['increase by more than A'],
    reduce: ['reduce by A', 'reduce by at least A', 'a reduction of A'],
    reduceAbove: ['reduce by more than A'],
  },
  vi: {
    atLeast: ['≥ A', 'từ A trở lên', 'ít nhất A', 'tối thiểu A', 'không dưới A', 'phấn đấu đạt A'],
    above: ['> A', 'trên A', 'đạt trên A', 'hơn A'],
    atMost: ['≤ A', 'không quá A', 'tối đa A', 'không vượt quá A', 'từ A trở xuống'],
    below: ['< A', 'dưới A', 'thấp hơn A'],
    range: ['A-B', 'A – B', 'từ A đến B', 'đạt từ A đến B', 'A đến B'],
    band: ['duy trì A-B', 'giữ ổn định từ A đến B'],
    increase: ['tăng A', 'tăng ít nhất A', 'tăng từ A trở lên', 'phấn đấu tăng A'],
    increaseAbove: ['tăng trên A', 'tăng hơn A'],
    reduce: ['giảm A', 'giảm ít nhất A', 'giảm tối thiểu A'],
    reduceAbove: ['giảm trên A', 'giảm hơn A'],
  },
  th: {
    atLeast: ['≥ A', 'ไม่น้อยกว่า A', 'ไม่ต่ำกว่า A', 'A ขึ้นไป', 'ตั้งแต่ A ขึ้นไป', 'อย่างน้อย A'],
    above: ['> A', 'มากกว่า A', 'เกิน A', 'สูงกว่า A'],
    atMost: ['≤ A', 'ไม่เกิน A', 'ไม่มากกว่า A', 'น้อยกว่าหรือเท่ากับ A'],
    below: ['< A', 'ต่ำกว่า A', 'น้อยกว่า A'],
    range: ['A-B', 'ระหว่าง A ถึง B', 'A ถึง B', 'ตั้งแต่ A ถึง B'],
    band: ['รักษาระดับ A-B'],
    increase: ['เพิ่มขึ้น A', 'เพิ่มขึ้นไม่น้อยกว่า A'],
    increaseAbove: ['เพิ่มขึ้นมากกว่า A'],
    reduce: ['ลดลง A', 'ลดลงไม่น้อยกว่า A'],
    reduceAbove: ['ลดลงมากกว่า A'],
  },
};

function sayingOf(target: Printable): string {
  switch (target.kind) {
    case 'range':
    case 'band':
      return target.kind;
    case 'atLeast':
      return target.strict ? 'above' : 'atLeast';
    case 'atMost':
      return target.strict ? 'below' : 'atMost';
    case 'increase':
    case 'reduce':
      return target.strict ? `${target.kind}Above` : target.kind;
  }
}

function digitsIn(text: string, digits: Style['digits']): string {
  const from = { ascii: 0x30, thai: 0x0e50, wide: 0xff10 }[digits];
  return text.replace(/\d/g, (digit) => String.fromCharCode(from + Number(digit)));
}

/** Two decimals where there are any; thousands grouped only where the decimals leave no doubt of it. */
export function printNumber(value: number, { mark, digits, grouped }: Style): string {
  const [whole = '', decimals] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split(
    '.',
  );
  const group = mark === ',' ? '.' : ',';
  const isGrouped = grouped && decimals !== undefined;
  const thousands = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return digitsIn(decimals === undefined ? thousands : `${thousands}${mark}${decimals}`, digits);
}

function printFigure(value: number, percent: boolean, style: Style): string {
  const number = printNumber(value, style);
  if (!percent) return number;
  return style.language === 'th' ? `ร้อยละ ${number}` : `${number}%`;
}

function accented(text: string, { accents, language }: Style): string {
  if (accents === 'composed') return text;
  const apart = text.normalize('NFD');
  if (accents === 'decomposed' || language !== 'vi') return apart;
  return apart
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

const figuresOf = (target: Printable): readonly [number, number] =>
  'value' in target ? [target.value, target.value] : [target.low, target.high];

/** @returns the target in words, as a person would type it in the style's language. */
export function printTarget(target: Printable, style: Style): string {
  const sayings = WORDINGS[style.language][sayingOf(target)] ?? [];
  const saying = sayings[style.wording % sayings.length] ?? '';
  const [a, b] = figuresOf(target);
  return accented(saying, style)
    .replace(/\bA\b/, () => printFigure(a, target.percent, style))
    .replace(/\bB\b/, () => printFigure(b, target.percent, style));
}
