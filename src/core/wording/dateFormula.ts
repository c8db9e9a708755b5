import type { Language } from '../model/language';
import { MONTHS } from './months';

/**
 * @param reference a cell or name that holds a day.
 * @returns a formula (without `=`) that prints it as documents of the language write dates: `2/6/2023`,
 *   `2 June 2023`, `2 มิถุนายน 2566`. TEXT is not used, since its patterns follow the reader's locale.
 */
export function dateFormula(reference: string, language: Language): string {
  const day = `DAY(${reference})`;
  if (language === 'vi') return `${day}&"/"&MONTH(${reference})&"/"&YEAR(${reference})`;
  const months = MONTHS[language].map((month) => `"${month}"`).join(',');
  const year = language === 'th' ? `(YEAR(${reference})+543)` : `YEAR(${reference})`;
  return `${day}&" "&CHOOSE(MONTH(${reference}),${months})&" "&${year}`;
}
