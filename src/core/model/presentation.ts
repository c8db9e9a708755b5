import type { Language } from './language';

/** The layouts of a review: plain, and those of official documents. */
export const LAYOUTS = ['plain', 'vn-state', 'vn-party', 'th-gov'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Columns beside a target table that a person may leave out, from the left. */
export const OPTIONAL_COLUMNS = [
  'achieved',
  'attainment',
  'gap',
  'status',
  'due',
  'pace',
  'stillNeeded',
] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** What stands beside a table where a person chose nothing. */
export const USUAL_COLUMNS: readonly OptionalColumn[] = [
  'achieved',
  'attainment',
  'gap',
  'status',
  'pace',
];

/** What a review has charts of, in their order. */
export const CHART_TOPICS = ['attainment', 'targets', 'statuses', 'progress'] as const;
export type ChartTopic = (typeof CHART_TOPICS)[number];

/** The texts of a review's head and end that a person gives, in the order of a document. */
export const HEAD_TEXTS = [
  'parent',
  'organisation',
  'number',
  'place',
  'signerOffice',
  'signer',
] as const;
export type HeadText = (typeof HEAD_TEXTS)[number];

/** Those that a layout prints. */
export const PRINTED_TEXTS: Readonly<Record<Layout, readonly HeadText[]>> = {
  plain: ['parent', 'organisation', 'signerOffice', 'signer'],
  'vn-state': HEAD_TEXTS,
  'vn-party': HEAD_TEXTS,
  'th-gov': ['parent', 'organisation', 'number', 'signerOffice', 'signer'],
};

/** How a review is laid out and what it has. What is left out is as usual; texts stand as they are printed. */
export interface Presentation {
  readonly layout?: Layout;
  /** The body above the one that issues the review. */
  readonly parent?: string;
  /** The body that issues the review. */
  readonly organisation?: string;
  /** Number of the document, such as `12-BC/ĐUK`. */
  readonly number?: string;
  readonly place?: string;
  /** Office and name of the person who signs. */
  readonly signerOffice?: string;
  readonly signer?: string;
  readonly columns?: readonly OptionalColumn[];
  readonly charts?: readonly ChartTopic[];
}

/** The layout that is used in a language unless a person chooses another. */
export const usualLayout = (language: Language): Layout => (language === 'th' ? 'th-gov' : 'plain');
