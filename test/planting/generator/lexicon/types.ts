import type { Language, Nature, Role } from '../workbook';

/** The words that workbooks of a language are made of. */
export interface Lexicon {
  readonly language: Language;
  readonly culture: string;
  readonly decimalMark: ',' | '.';
  /** Titles in use for a role, the commonest first. */
  readonly headers: Readonly<Record<Role, readonly string[]>>;
  /** Stands above target and achieved in a header of two rows. */
  readonly yearTitle: (year: number) => string;
  readonly templates: readonly Template[];
  /** Halves of place names, and how a name says that it is about a place. */
  readonly placeStarts: readonly string[];
  readonly placeEnds: readonly string[];
  readonly atPlace: (place: string) => string;
  readonly branches: readonly string[];
  readonly branchTotal: string;
  readonly sections: readonly string[];
  readonly people: readonly string[];
  readonly remarks: readonly string[];
  readonly status: { readonly exceeded: string; readonly met: string; readonly unmet: string };
  readonly total: string;
  readonly subtotal: (section: string) => string;
  readonly ofWhich: string;
  readonly splitInto: string;
  readonly groups: readonly (readonly string[])[];
  readonly quarter: (quarter: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly targetOfYear: (year: number) => string;
  readonly resultOfYear: (year: number) => string;
  readonly targetOfTerm: (from: number, to: number) => string;
  readonly headline: (met: number, of: number) => string;
  readonly letterhead: readonly string[];
  readonly note: string;
  readonly sheets: { readonly plan: string; readonly results: string; readonly all: string };
  readonly accumulation: Readonly<Record<'sum' | 'running' | 'latest', string>>;
  readonly atLeast: readonly ((figure: string) => string)[];
  readonly atMost: readonly ((figure: string) => string)[];
  readonly about: (figure: string) => string;
  readonly deed: { readonly target: string; readonly done: string };
  readonly freeTexts: readonly string[];
  readonly placeholders: readonly string[];
}

export interface Template {
  readonly name: string;
  readonly unit: string;
  readonly nature: Nature;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
}

/** @returns a template; whole numbers unless decimals are given. */
export const template = (
  name: string,
  unit: string,
  nature: Nature,
  low: number,
  high: number,
  digits = 0,
): Template => ({ name, unit, nature, low, high, digits });
