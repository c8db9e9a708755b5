import type { WordKey } from '../wording/words';
import type { NameRole } from './names';

/** The annex's columns from the left; those from `key` on are hidden. */
export const ANNEX_COLUMNS = [
  'number',
  'indicator',
  'group',
  'unit',
  'target',
  'achieved',
  'attainment',
  'gap',
  'status',
  'due',
  'pace',
  'stillNeeded',
  'stated',
  'remark',
  'key',
  'position',
  'inHeadline',
  'weight',
  'points',
  'moved',
] as const;

export type AnnexColumn = (typeof ANNEX_COLUMNS)[number];

/** Column of the sheet, from zero. */
export const annexColumn = (name: AnnexColumn): number => ANNEX_COLUMNS.indexOf(name);

/** How many columns are printed. */
export const PRINTED = annexColumn('key');

/** The columns from `key` on: what other cells look up, of no use to a reader. */
export const HIDDEN_COLUMNS = ANNEX_COLUMNS.length - PRINTED;

/**
 * The first column of the blocks below the table. A header that is repeated on every page would stand above
 * them too, if they stood in the columns of the table: so they have columns of their own, at its right.
 */
export const BLOCK_COLUMN = ANNEX_COLUMNS.length;

/** Their widths in points: number, what it is about, and what is said of it. */
export const BLOCK_WIDTHS = [34, 280, 130, 180, 64, 64, 80, 60, 80, 110, 46] as const;

/** The helper cells for charts stand to the right of the rest, past an empty column. */
export const HELPER_COLUMN = BLOCK_COLUMN + BLOCK_WIDTHS.length + 1;

/** Row of the header, from zero; the same in every annex, so that remarks are found again. */
export const ANNEX_HEADER_ROW = 3;

export const ANNEX_HEADERS: Readonly<Record<AnnexColumn, WordKey>> = {
  number: 'column.number',
  indicator: 'column.indicator',
  group: 'column.group',
  unit: 'column.unit',
  target: 'column.target',
  achieved: 'column.achieved',
  attainment: 'column.attainment',
  gap: 'column.gap',
  status: 'column.status',
  due: 'column.due',
  pace: 'column.pace',
  stillNeeded: 'column.stillNeeded',
  stated: 'column.stated',
  remark: 'column.remark',
  key: 'column.key',
  position: 'column.position',
  inHeadline: 'column.inHeadline',
  weight: 'column.weight',
  points: 'column.points',
  moved: 'column.moved',
};

/** In points. */
export const ANNEX_WIDTHS: Readonly<Record<AnnexColumn, number>> = {
  number: 34,
  indicator: 190,
  group: 76,
  unit: 66,
  target: 78,
  achieved: 78,
  attainment: 66,
  gap: 60,
  status: 96,
  due: 62,
  pace: 88,
  stillNeeded: 84,
  stated: 60,
  remark: 90,
  key: 48,
  position: 48,
  inHeadline: 60,
  weight: 48,
  points: 48,
  moved: 48,
};

/** The columns that defined names refer to. */
export const NAMED_COLUMNS = [
  'key',
  'indicator',
  'target',
  'achieved',
  'attainment',
  'status',
  'pace',
  'inHeadline',
  'weight',
  'points',
  'moved',
] as const satisfies readonly (AnnexColumn & NameRole)[];
