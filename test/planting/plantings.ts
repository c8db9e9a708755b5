import { cleanWorkbook, LANGUAGES, LAYOUT_NAMES, type Layout } from './generator/cleanWorkbook';
import { randomFrom } from './generator/random';
import type { Workbook } from './generator/workbook';
import { PLANTERS, type PlantedCode } from './planters/planters';
import type { Planted } from './planters/planting';

export interface Planting extends Planted {
  readonly code: PlantedCode;
  readonly clean: Workbook;
  readonly layout: Layout;
  readonly seed: number;
}

/** After so many workbooks in which an error does not fit, there is something wrong with its planter. */
const MOST_TRIES = 50_000;

/**
 * @returns so many plantings of a code: workbooks are drawn in turn from all layouts and languages, and those are
 * passed over in which the error does not fit
 */
export function plantingsOf(code: PlantedCode, count: number, from = 0): readonly Planting[] {
  const plantings: Planting[] = [];
  for (let seed = from; plantings.length < count; seed += 1) {
    if (seed - from > MOST_TRIES) throw new Error(`${code} fits hardly anywhere`);
    const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
    const language = LANGUAGES[Math.floor(seed / LAYOUT_NAMES.length) % LANGUAGES.length]!;
    const clean = cleanWorkbook(layout, language, seed);
    const planted = PLANTERS[code](clean, randomFrom(seed));
    if (planted) plantings.push({ ...planted, code, clean, layout, seed });
  }
  return plantings;
}
