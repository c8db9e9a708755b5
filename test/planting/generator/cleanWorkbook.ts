import type { Style } from './columns';
import { branches } from './layouts/branches';
import { budget } from './layouts/budget';
import { combined } from './layouts/combined';
import { joined } from './layouts/joined';
import { long } from './layouts/long';
import { periods } from './layouts/periods';
import { shares } from './layouts/shares';
import { LEXICONS } from './lexicon/lexicons';
import { randomFrom } from './random';
import type { Language, Workbook } from './workbook';

const LAYOUTS = { combined, budget, joined, long, periods, branches, shares };

/** How many workbooks stand on a computer that is set to another country's numbers, and which. */
const FOREIGN = 0.2;
const FOREIGN_CULTURE: Readonly<Record<Language, string>> = {
  vi: 'en-US',
  en: 'vi-VN',
  th: 'de-DE',
};

export type Layout = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly Layout[];
export const LANGUAGES: readonly Language[] = ['vi', 'en', 'th'];

/** @returns a workbook without an error, of a layout and a language; the same for the same seed. */
export function cleanWorkbook(
  layout: Layout,
  language: Language,
  seed: number,
  count?: number,
): Workbook {
  const random = randomFrom(seed);
  const size = count ?? (random.chance(0.8) ? random.whole(5, 16) : random.whole(17, 60));
  const style: Style = {
    lexicon: LEXICONS[language],
    random,
    grouped: random.chance(0.3),
    worded: random.chance(0.4),
    ranged: random.chance(0.3),
    percent: random.chance(0.2),
  };
  const workbook = LAYOUTS[layout](style, size);
  return random.chance(FOREIGN) ? { ...workbook, culture: FOREIGN_CULTURE[language] } : workbook;
}
