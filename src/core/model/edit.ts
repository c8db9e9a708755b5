import type { Area } from './address';

/**
 * One thing to write, as data: it can be shown, counted, inverted and applied. Sheets are named as they
 * are called when the edit is applied, edits being applied in order.
 */
export type Edit =
  | { readonly kind: 'add-sheet'; readonly sheet: string }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly to: string }
  | {
      readonly kind: 'add-table-column';
      readonly sheet: string;
      readonly table: string;
      readonly header: string;
      /** Position in the table, from zero. Its cells stay blank: formulas of new columns may refer to each other. */
      readonly index: number;
    }
  | {
      readonly kind: 'delete-table-column';
      readonly sheet: string;
      readonly table: string;
      readonly header: string;
    }
  | {
      readonly kind: 'set-cells';
      readonly sheet: string;
      readonly at: Area;
      /**
       * Of the shape of `at`; `''` leaves a cell blank, null leaves it alone. One formula in all cells of a column
       * of an Excel Table makes it a calculated column.
       */
      readonly cells: readonly (readonly (Content | null)[])[];
    }
  /** Contents alone; looks stay. */
  | { readonly kind: 'clear-contents'; readonly sheet: string; readonly at: Area }
  /** Back to the standard look, conditional formats among it; contents stay. For sheets of ours alone. */
  | { readonly kind: 'clear-formats'; readonly sheet: string; readonly at: Area }
  /** Every cell looks exactly so, whatever it looked like; contents and conditional formats stay. */
  | {
      readonly kind: 'set-look';
      readonly sheet: string;
      readonly at: Area;
      readonly look: CellLook;
    }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly at: Area;
      readonly format: CellFormat;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly at: Area }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly at: Area }
  | {
      readonly kind: 'set-column-width';
      readonly sheet: string;
      readonly at: Area;
      /** null is the standard width of the sheet, which the columns then follow. */
      readonly points: number | null;
    }
  /** Takes the columns of `at` out of sight, over the whole sheet. */
  | { readonly kind: 'hide-columns'; readonly sheet: string; readonly at: Area }
  | {
      readonly kind: 'set-row-height';
      readonly sheet: string;
      readonly at: Area;
      /** null is the standard height. */
      readonly points: number | null;
    }
  | {
      readonly kind: 'set-conditional-formats';
      readonly sheet: string;
      /** Formats of the kinds below that lie wholly within are replaced; those that reach beyond stay. */
      readonly at: Area;
      readonly rules: readonly ConditionalRule[];
    }
  | {
      readonly kind: 'add-chart' | 'change-chart';
      readonly sheet: string;
      /** Its name is unique on the sheet. */
      readonly chart: ChartSpec;
    }
  | { readonly kind: 'delete-chart'; readonly sheet: string; readonly name: string }
  | {
      readonly kind: 'rename-chart';
      readonly sheet: string;
      readonly name: string;
      readonly to: string;
    }
  | { readonly kind: 'set-page'; readonly sheet: string; readonly page: PageSpec }
  | {
      readonly kind: 'add-name' | 'change-name';
      readonly name: string;
      /** Begins with `=`. */
      readonly formula: string;
    }
  | { readonly kind: 'delete-name'; readonly name: string }
  /** Our own part in the workbook (journal and settings); null removes it. */
  | { readonly kind: 'set-own-part'; readonly xml: string | null };

export type Content = string | number | boolean;

/** Only what is named is set. Colours are `#RRGGBB`; sizes in points. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** A thin line of this colour on the sides named. */
  readonly border?: { readonly sides: readonly BorderSide[]; readonly color: string };
}

/**
 * How a cell looks besides its conditional formats: its style, and everything in which it differs from an
 * untouched cell (from every cell, where the style is not `Normal`).
 */
export interface CellLook {
  readonly style: string;
  readonly numberFormat?: string;
  readonly font?: Readonly<Record<string, string | number | boolean>>;
  /** null: none. */
  readonly fill?: string | null;
  readonly alignment?: Readonly<Record<string, string | number | boolean>>;
  readonly locked?: boolean;
  readonly borders?: Readonly<Record<LineSide, LineLook>>;
}

export type LineSide = 'top' | 'bottom' | 'left' | 'right';

export interface LineLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export type ConditionalRule =
  | {
      readonly kind: 'formula';
      /** Relative to the top left cell of the area; begins with `=`. */
      readonly formula: string;
      readonly fontColor?: string;
      readonly bold?: boolean;
      readonly fill?: string;
      readonly numberFormat?: string;
    }
  | {
      readonly kind: 'data-bar';
      readonly color: string;
      readonly minimum: number;
      readonly maximum: number;
    };

export interface ChartSpec {
  readonly name: string;
  readonly kind: 'bars' | 'lines';
  readonly title: string;
  readonly categories: ChartRange;
  readonly categoryAxis: {
    /** Labels stand at the low end of the values, where no bar below zero runs into them. */
    readonly labelsAtLow: boolean;
    /** 2 labels every other one. */
    readonly labelEvery: number;
  };
  readonly series: readonly ChartSeriesSpec[];
  readonly valueAxis: {
    readonly visible: boolean;
    /** null: as Excel finds fit. */
    readonly minimum: number | null;
    /** null: as Excel finds fit. */
    readonly maximum: number | null;
    readonly majorUnit: number | null;
    readonly numberFormat: string;
    /** Their colour, or null for none. */
    readonly gridlines: string | null;
  };
  readonly legend: boolean;
  readonly fontName: string;
  /** Of everything but the title, which is a little larger; in points. */
  readonly fontSize: number;
  /** The cells that it covers. */
  readonly at: Area;
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: ChartRange;
  readonly color: string;
  /** A line that is told apart without its colour. */
  readonly dashed: boolean;
  /** The colours of its points one by one, where these stand for something; else none. */
  readonly pointColors: readonly string[];
  /** Of the figures beside the points; null for none. */
  readonly labelFormat: string | null;
}

/** Cells of a sheet that a chart reads. */
export interface ChartRange {
  readonly sheet: string;
  readonly at: Area;
}

export interface PageSpec {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Each begins a page of its own. */
  readonly printAreas: readonly Area[];
  /** Rows repeated on every page, from zero, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows, from zero, before which a page begins. */
  readonly breaks: readonly number[];
  readonly numbering: PageNumbering;
}

/** Where the number of a page stands, centred. */
export interface PageNumbering {
  readonly at: 'header' | 'footer';
  /** With `&P` and `&N` for page and pages. */
  readonly text: string;
  /** Official documents leave their first page without a number. */
  readonly onFirst: boolean;
}
