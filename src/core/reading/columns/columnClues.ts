import type { Content } from './columnContent';
import { contentOf } from './columnContent';
import type { Frame } from '../tables/frame';
import type { HeaderPeriod } from '../periods/headerPeriods';
import { readHeaderPeriod } from '../periods/headerPeriods';
import type { HeaderMatch } from './headers';
import { matchHeader } from './headers';
import { saysTogether, withoutTogether } from './together';
import { isTotal } from '../rows/totals';
import type { HeaderWord } from '../vocabulary/types';

/** What the titles and the cells of a column say, before roles are given. */
export interface ColumnClues {
  /** Column of the sheet, from zero. */
  readonly column: number;
  readonly titles: readonly string[];
  readonly header: string;
  readonly period: HeaderPeriod | null;
  /** What the lowest title with a meaning means; null where no vocabulary knows any of them. */
  readonly match: HeaderMatch | null;
  /** A title beside the one that means something, which may name a branch. */
  readonly label: string | null;
  /** A title says that the column adds up others. */
  readonly saysTotal: boolean;
  readonly percent: boolean;
  /** What the row of column numbers says: `(3=2/1)`. */
  readonly number: string;
  readonly content: Content;
}

interface TitleClue {
  /** Without the words for a period. */
  readonly text: string;
  readonly match: HeaderMatch | null;
}

const VALUE_WORDS: readonly HeaderWord[] = ['target', 'achieved', 'baseline'];
const PERCENT_UNIT = /%|ร้อยละ|phần trăm|per cent|percent/iu;

/** A period's own words ("Tháng 3", "Năm 2023") are no title of a column of dates. */
const clueOf = (title: string): TitleClue => {
  const bare = withoutTogether(title);
  const text = readHeaderPeriod([bare], null)?.rest ?? bare;
  return { text, match: text === '' ? null : matchHeader(text) };
};

const isFigure = ({ match }: TitleClue): boolean => match?.words[0] === 'figure';
const isValue = ({ match }: TitleClue): boolean =>
  match?.words.some((word) => VALUE_WORDS.includes(word)) ?? false;

/** "Value" under "Target" is the target; "Year" under "Baseline" is nothing that is needed. */
function meaningOf(clues: readonly TitleClue[]): TitleClue | null {
  const known = clues.filter(({ match }) => match !== null);
  const lowest = known.at(-1);
  const above = known.slice(0, -1).filter(isValue).at(-1);
  return lowest && isFigure(lowest) ? (above ?? lowest) : (lowest ?? null);
}

/** The lowest title that means nothing by itself; words such as "Total" are kept apart. */
function labelOf(clues: readonly TitleClue[]): string | null {
  const unknown = clues.filter(({ text, match }) => match === null && text !== '');
  return unknown.filter(({ text }) => !isTotal(text)).at(-1)?.text ?? null;
}

function cluesOf(frame: Frame, column: number, year: number | null): ColumnClues {
  const titles = frame.titles.get(column) ?? [];
  const clues = titles.map(clueOf);
  const meaning = meaningOf(clues);
  const unit = frame.units.get(column) ?? '';
  return {
    column,
    titles,
    header: titles.join(' – '),
    period: readHeaderPeriod(titles, year),
    match: meaning?.match ?? null,
    label: labelOf(clues),
    saysTotal: clues.some(({ text }) => isTotal(text)) || titles.some(saysTogether),
    percent: PERCENT_UNIT.test(unit) || (meaning?.match?.percent ?? false),
    number: frame.numbers.get(column) ?? '',
    content: contentOf(frame, column),
  };
}

/** Years that stand in a text, of either calendar. */
const YEARS = /(?<!\d)(?:19|20|25)\d{2}(?!\d)/g;
/** "2023/24": its parts are in no one calendar year. */
const OVER_NEW_YEAR = /(?<!\d)(?:19|20|25)\d{2} ?[/-] ?\d{2}(?!\d)/;

/** @returns the only year that the header, or else the text around the table, names; null for none or several. */
function yearAround(frame: Frame): number | null {
  const titles = [...new Set([...frame.titles.values()].flat())];
  for (const texts of [titles, ...frame.captions.map((caption) => [caption])]) {
    const years = new Set(texts.flatMap((text) => text.match(YEARS) ?? []));
    const [only] = years;
    if (texts.some((text) => OVER_NEW_YEAR.test(text))) return null;
    if (years.size === 1 && only !== undefined) return Number(only);
    if (years.size > 1) return null;
  }
  return null;
}

/** @returns the clues of a frame's columns, from left to right. */
export function columnClues(frame: Frame): readonly ColumnClues[] {
  const year = yearAround(frame);
  return frame.columns.map((column) => cluesOf(frame, column, year));
}
