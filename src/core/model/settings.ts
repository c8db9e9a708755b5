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
  readonly target?: {
    readonly comparator: Comparator;
    readonly low: number | null;
    readonly high: number | null;
    readonly strict: boolean;
  };
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
};
