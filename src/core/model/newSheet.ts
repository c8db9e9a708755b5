import type { Area } from './address';

/** A sheet that is to be added with cells of its own. They belong to the person from then on. */
export interface NewSheet {
  /** As it would be called: a name that is taken gets a number. */
  readonly name: string;
  /** From the first cell on; every row as long as the first. null leaves a cell blank. */
  readonly cells: readonly (readonly NewCell[])[];
  /** Of the columns from the first on, in points. */
  readonly widths: readonly number[];
  readonly formats: readonly NewFormat[];
  readonly merges: readonly Area[];
  /** Excel Tables with their headers; one that is called as another gets a number. */
  readonly tables: readonly NewTable[];
}

/** A text is no formula, whatever it begins with; days are numbers with a date's format. */
export type NewCell = string | number | null;

export interface NewTable {
  readonly name: string;
  readonly at: Area;
}

export interface NewFormat {
  readonly at: Area;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly wrap?: boolean;
}
