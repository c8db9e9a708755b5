import type { Place } from './address';
import type { Status } from './assessment';
import type { Day } from './day';
import type { Fix } from './fix';
import type { Accumulation } from './indicator';

export type Severity = 'error' | 'warning' | 'note';

/** The gravest first, as people are told of them. */
export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * What each kind of finding says, beside where it is: figures as numbers, shares as 0.845, days as serials,
 * cells as `Sheet!A1`. The wording catalogues turn them into sentences; `FINDING_ARGUMENTS` says which is which.
 */
export interface FindingArguments {
  /** At the header of the table. `table`: name of the Excel Table, else of the sheet. */
  'missing-label': { readonly role: 'indicator' | 'target' | 'achieved'; readonly table: string };
  /** At the second header; `other`: cell of the first. */
  'duplicate-label': { readonly header: string; readonly other: string };
  /** At the header's cell; `count`: filled cells below. */
  'blank-label': { readonly column: string; readonly count: number };
  /** At the row, from the table's first to its last column. */
  'blank-row': { readonly row: number };
  /** At the merged area. */
  'merged-cells': { readonly count: number };
  /** At a run of hidden rows or columns of a table; `count`: how many of them. */
  'hidden-cells': { readonly what: 'rows' | 'columns'; readonly count: number };
  /** At a block of values that touches a table or stands close to it. `count`: filled cells. */
  'extra-cell': { readonly where: 'beside' | 'below'; readonly count: number };

  /** At the later name; `other`: cell of the first. */
  'duplicate-indicator': { readonly name: string; readonly other: string };
  /** At the first cell with the spelling `name`; `spelling` is the one to use. */
  'near-duplicate': {
    readonly name: string;
    readonly spelling: string;
    readonly other: string;
    readonly count: number;
  };
  /** At the code or name in the achievements table. */
  'achievement-without-target': { readonly label: string };
  /** At the empty achievement, or at the target where no row reports. `count` above 1: the whole column. */
  'missing-achievement': {
    readonly name: string;
    readonly why: 'blank' | 'placeholder' | 'no-row';
    readonly count: number;
  };
  /** At the later code (one code, two names) or name (one name, two codes). */
  'code-name-mismatch': {
    readonly what: 'two-names' | 'two-codes';
    readonly shared: string;
    readonly one: string;
    readonly another: string;
    readonly other: string;
  };

  'number-as-text': { readonly text: string; readonly value: number };
  'ambiguous-number': { readonly text: string; readonly value: number; readonly otherwise: number };
  'cell-error': { readonly error: string };
  /** At the target's cell. */
  'missing-target': { readonly name: string; readonly why: 'blank' | 'placeholder' };
  'text-value': { readonly text: string; readonly name: string };
  'approximate-target': { readonly text: string; readonly name: string };
  /**
   * At the achievement. `fits`: how the achievement would be on the target's scale; null where it is a number of people
   * or things beside a share, and nothing says of how many.
   */
  'unit-mismatch': {
    readonly name: string;
    readonly target: number;
    readonly achieved: number;
    readonly fits: number | null;
  };
  /** `first`, `second`: the figures that the date was made of, as "7-8" or "9/10". */
  'range-became-date': { readonly date: Day; readonly first: number; readonly second: number };
  /** At the achievement. `computed`: a share. */
  'implausible-attainment': { readonly name: string; readonly computed: number };
  /** `share`: 1.2 for 120 %. */
  'over-hundred': { readonly name: string; readonly share: number };
  /** At the numerator. */
  'numerator-over-denominator': {
    readonly name: string;
    readonly numerator: number;
    readonly denominator: number;
  };
  'negative-value': { readonly name: string; readonly value: number };
  'fractional-count': { readonly name: string; readonly value: number; readonly unit: string };
  'truncated-value': { readonly value: string; readonly why: 'limit' | 'digits' };
  'deviated-value': { readonly name: string; readonly value: number; readonly median: number };
  /** At the cell of the date. */
  'invalid-date': { readonly text: string };
  /** At the later date of the rarer calendar. `year` as written, `converted` in the calendar of the others. */
  'mixed-calendars': { readonly year: number; readonly converted: number; readonly count: number };
  /** At the cell of the date, or at the value where its column's header has the date. */
  'date-out-of-term': { readonly date: Day; readonly start: Day; readonly end: Day };
  'future-date': { readonly date: Day; readonly reviewDate: Day };
  /** At the later value; `other`: cell of the first. */
  'duplicate-observation': {
    readonly name: string;
    readonly date: Day;
    readonly value: number;
    readonly otherwise: number;
    readonly other: string;
  };
  /** At the first value after the gap. `date`: the first day that is missing; `count`: missing periods. */
  'missing-period': { readonly name: string; readonly date: Day; readonly count: number };
  'falling-cumulative': {
    readonly name: string;
    readonly value: number;
    readonly previous: number;
    readonly other: string;
  };
  /** At the indicator's name. */
  'accumulation-doubt': {
    readonly name: string;
    readonly accumulation: Accumulation;
    readonly rather: Accumulation;
  };

  /** `digits`: of per cent, as printed. */
  'stated-attainment-differs': {
    readonly name: string;
    readonly stated: number;
    readonly computed: number;
    readonly digits: number;
  };
  /** `status`: the computed one; `text`: the stated one as written. */
  'stated-status-differs': {
    readonly name: string;
    readonly text: string;
    readonly status: Status;
  };
  'stated-headline-differs': {
    readonly statedMet: number;
    readonly statedOf: number;
    readonly met: number;
    readonly counted: number;
    readonly toConfirm: number;
  };
  /** At the total. `rows`: the cells that it is the total of. */
  'total-differs': { readonly value: number; readonly sum: number; readonly rows: string };
  /** At the parent's value; for `exceeds` at the part's. */
  'parts-differ': {
    readonly what: 'sum' | 'exceeds';
    readonly name: string;
    readonly value: number;
    readonly sum: number;
    readonly rows: string;
  };
  /** At the term's target. `value`: what the milestones lead to. */
  'milestones-differ': { readonly name: string; readonly target: number; readonly value: number };
  /** At the mean. `stated`, `computed`: shares. */
  'average-of-percentages': {
    readonly stated: number;
    readonly computed: number;
    readonly rows: string;
  };
  /** At the achievement. `gap`: how much is lacking. */
  'rounds-to-met': { readonly name: string; readonly gap: number };

  /** `formula`: what the neighbours have, as it would stand in this cell. */
  'constant-in-formula-column': { readonly text: string; readonly formula: string };
  'formula-in-constant-column': { readonly formula: string };
  /** `formula`: what stands there; `expected`: what the neighbours' pattern would be. */
  'inconsistent-formula': { readonly formula: string; readonly expected: string };
  /** `range`: what is added up; `expected`: what would cover the rows. */
  'range-misses-cells': {
    readonly what: 'short' | 'beyond';
    readonly range: string;
    readonly expected: string;
  };
  /** `cell`: the empty one. */
  'refers-to-blank': { readonly formula: string; readonly cell: string };

  /** `count`: cells of a block that refer to the same file. */
  'external-link': { readonly file: string; readonly count: number };
  'custom-function': { readonly function: string; readonly count: number };
  'volatile-date': { readonly function: string; readonly count: number };
  /** At A1 of the hidden sheet. */
  'hidden-sheet': { readonly sheet: string };

  /** `check`: its code; `error`: the kind of error, without cell contents. */
  'check-failed': { readonly check: string; readonly error: string };
}

export type FindingCode = keyof FindingArguments;

/** A fact about the workbook, without prose. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    /** The cells that it is about. */
    readonly at: Place;
    readonly args: FindingArguments[C];
    /** Other cells on which it rests; a person who accepted it is asked again when they change. */
    readonly behind?: readonly Place[];
    readonly fix?: Fix;
  };
}[Code];
