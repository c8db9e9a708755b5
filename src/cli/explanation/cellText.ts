import type { CellValue } from '../../core/model/cell';
import { isDateFormat, isPercentFormat } from '../../core/reading/cells/formats';
import type { Figures } from '../../core/wording/numbers';

/** So many decimals show what a cell holds. */
const DECIMALS = 6;

/** @returns what a cell holds as a person sees it: text in quotes, numbers by the culture; `''` for a blank. */
export function cellText(cell: CellValue, figures: Figures): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return quoted(cell.value);
    case 'number':
      return numberText(cell, figures);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.value;
  }
}

/** @returns text in quotes, on one line. */
export const quoted = (text: string): string => `"${text.trim().replace(/\s+/g, ' ')}"`;

function numberText(
  { value, format }: Extract<CellValue, { kind: 'number' }>,
  figures: Figures,
): string {
  if (isDateFormat(format)) return figures.date(value);
  return isPercentFormat(format) ? figures.share(value, DECIMALS) : figures.number(value, DECIMALS);
}

/** @returns `"≥ 85" → at least 85%`; just the reading where the cell already says the same. */
export const asRead = (source: string, reading: string): string =>
  source === reading || source === '' ? reading : `${source} → ${reading}`;
