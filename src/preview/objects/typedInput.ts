import type { CellScalar } from '../file/types';

/** What a cell holds after something was entered, and the number format that entering it sets. */
export interface Entry {
  readonly content: CellScalar;
  readonly format: string | null;
}

const plain = (content: CellScalar): Entry => ({ content, format: null });

/**
 * What Excel makes of a value that is written to a cell, in en-US whatever the person's settings: texts
 * that look like numbers, percentages, truth values or dates become such. A leading `'` forces text, and so
 * does a cell formatted as text, for formulas and numbers too.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function enter(value: CellScalar, numberFormat: string): Entry {
  if (numberFormat === '@') return plain(asText(String(value)));
  if (typeof value !== 'string') return plain(value);
  if (value === '' || value.startsWith("'") || value.startsWith('=')) return plain(value);
  const trimmed = value.trim();
  return truth(trimmed) ?? number(trimmed) ?? percentage(trimmed) ?? date(trimmed) ?? plain(value);
}

const asText = (value: string): string =>
  value === '' || value.startsWith("'") ? value : `'${value}`;

function truth(text: string): Entry | null {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? plain(upper === 'TRUE') : null;
}

const NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?([eE][-+]?\d+)?$/;

function parseNumber(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

function number(text: string): Entry | null {
  const value = parseNumber(text);
  if (value === null) return null;
  return text.includes(',') ? { content: value, format: '#,##0' } : plain(value);
}

function percentage(text: string): Entry | null {
  if (!text.endsWith('%')) return null;
  const value = parseNumber(text.slice(0, -1).trim());
  if (value === null) return null;
  return { content: value / 100, format: text.includes('.') ? '0.00%' : '0%' };
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function date(text: string): Entry | null {
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = AMERICAN.exec(text);
  return american ? day(Number(american[3]), Number(american[1]), Number(american[2])) : null;
}

const MS_PER_DAY = 86_400_000;
/** Day 0 such that serials from 1 March 1900 on agree with Excel. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

function day(year: number, month: number, date: number): Entry | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  const serial = Math.round((at.getTime() - EPOCH) / MS_PER_DAY);
  return serial < FIRST_OF_MARCH_1900 ? null : { content: serial, format: 'm/d/yyyy' };
}
