import type { Acceptance } from './acceptance';
import type { Day, Span } from './day';
import type {
  Accumulation,
  Amount,
  Comparator,
  Horizon,
  Milestone,
  RatioMethod,
} from './indicator';
import type { Language } from './language';
import type { Presentation } from './presentation';
import type { ColumnRole, TableKey, TableRole } from './table';

/** What a person may set; everything else is read from the workbook. */
export interface Settings {
  /** null: what a person wrote into the review's rules, else the latest observation's date. */
  readonly reviewDate: Day | null;
  /** null: the one in the review's rules; without any, targets without a horizon of their own have no pace. */
  readonly term: Span | null;
  /** null: the language of the headers. */
  readonly language: Language | null;
  /** BCP 47; null: the culture of the language. */
  readonly culture: string | null;
  /** What is left out: as in the review's rules, else the default. */
  readonly thresholds: Partial<Thresholds>;
  /** By indicator key, code or name. */
  readonly indicators: Readonly<Record<string, IndicatorSettings>>;
  /** For each table the first that fits it holds. */
  readonly tables: readonly TableSettings[];
  readonly cells: readonly CellSettings[];
  /** Labels in achievements tables that mean an indicator spelt otherwise: label to code or name. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Findings that a person accepted. */
  readonly accepted: readonly Acceptance[];
  readonly presentation: Presentation;
}

/** What a person decided about one table. */
export interface TableSettings {
  readonly table: TableKey;
  /** It is left out. */
  readonly exclude?: boolean;
  /**
   * A person selected it: the A1 of its header and body as they stood then. The headers of the key say where it
   * stands now; where they are gone, this place does. It grows by the rows that follow without a gap.
   */
  readonly area?: string;
  /** What stood right below the area: the table ends there and does not grow. */
  readonly until?: string;
  /** Its headline is the workbook's. */
  readonly main?: boolean;
  readonly role?: TableRole;
  /** By header, as `TableColumn.header` has it; by letter (`[D]`) for a column without one. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /** What joins an achievements table to the targets. */
  readonly join?: 'code' | 'indicator';
  /** The span that its targets are for. */
  readonly horizon?: Horizon;
}

/** How one cell is to be read, as long as it holds the text that was decided upon. */
export interface CellSettings {
  readonly table: TableKey;
  /** Header of its column. */
  readonly column: string;
  /** Code or name of its row, as written. */
  readonly row: string;
  readonly text: string;
  readonly target?: TargetChoice;
  readonly achieved?: Amount;
}

/** A target as a person decides it; bounds in the scale of the indicator. */
export interface TargetChoice {
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  readonly strict: boolean;
}

/** Shares; domain rules give the defaults. */
export interface Thresholds {
  readonly near: number;
  readonly ahead: number;
  readonly onPace: number;
  /** No indicator counts for more than this in the weighted score. */
  readonly weightCap: number;
}

/** What a person decided about one indicator. */
export interface IndicatorSettings {
  readonly target?: TargetChoice;
  /** Which side is good, where the target's own words leave it open. */
  readonly direction?: 'atLeast' | 'atMost';
  readonly achieved?: Amount;
  readonly accumulation?: Accumulation;
  readonly method?: RatioMethod;
  readonly baseline?: number;
  readonly milestones?: readonly Milestone[];
  readonly milestonesPerPeriod?: boolean;
  readonly horizon?: Horizon;
  readonly weight?: number;
  readonly ceilingCanExceed?: boolean;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  near: 0.9,
  ahead: 1.05,
  onPace: 0.95,
  weightCap: 1,
};

export const DEFAULT_SETTINGS: Settings = {
  reviewDate: null,
  term: null,
  language: null,
  culture: null,
  thresholds: {},
  indicators: {},
  tables: [],
  cells: [],
  aliases: {},
  accepted: [],
  presentation: {},
};
