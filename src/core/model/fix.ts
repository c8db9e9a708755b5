import type { RawValue } from './snapshot';
import type { Settings } from './settings';

/** What can be done about a finding without changing a meaning. Nothing is done before a person saw and chose it. */
export type Fix =
  | { readonly kind: 'change-cells'; readonly changes: readonly CellChange[] }
  /** Only a person can tell; cells stay as they are, and the workbook remembers the answer. */
  | { readonly kind: 'choose'; readonly options: readonly FixOption[] };

/** One cell as it is and as it would be. */
export interface CellChange {
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
  readonly before: CellState;
  readonly after: CellState;
}

export interface CellState {
  /** `''` is blank; never a formula. */
  readonly content: RawValue;
  readonly numberFormat: string;
}

/** One answer of a person, by what it would be remembered as. */
export interface FixOption {
  readonly choices: Partial<Pick<Settings, 'tables' | 'indicators' | 'cells' | 'aliases'>>;
  readonly answer:
    /** That column, by its header (by letter where it has none). */
    | { readonly kind: 'column'; readonly header: string }
    /** That indicator, by its name. */
    | { readonly kind: 'indicator'; readonly name: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'direction'; readonly direction: 'atLeast' | 'atMost' }
    | { readonly kind: 'done'; readonly done: boolean }
    | {
        readonly kind: 'accumulation';
        readonly accumulation: NonNullable<Settings['indicators'][string]['accumulation']>;
      };
}
