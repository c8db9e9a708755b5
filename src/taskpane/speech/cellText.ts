import type { Figures } from '../../core/wording/numbers';

/** @returns a cell's value in print: numbers by the culture, anything else as it stands. */
export function cellText(value: string | number | boolean, figures: Figures): string {
  return typeof value === 'number' ? figures.number(value, 6) : String(value);
}
