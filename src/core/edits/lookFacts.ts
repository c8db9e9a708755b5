import { area, type Area } from '../model/address';
import type { CellLook, ConditionalRule, Edit } from '../model/edit';

/** Cells of a user's sheet whose look is about to change, in the workbook as it was before. */
export interface LookPlace {
  readonly sheet: string;
  readonly at: Area;
}

/** How they look before. */
export interface LookFacts extends LookPlace {
  /** The cells that look like no untouched cell, each once. */
  readonly looks: readonly { readonly at: Area; readonly look: CellLook }[];
  /** Conditional formats of the kinds that we write, wholly within, in the order in which to add them again. */
  readonly rules: readonly { readonly at: Area; readonly rules: readonly ConditionalRule[] }[];
}

/** A column of a user's sheet whose width is about to change. */
export interface WidthPlace {
  readonly sheet: string;
  readonly column: number;
}

/** `points` is null for the standard width. */
export interface WidthFact extends WidthPlace {
  readonly points: number | null;
}

/** What is to be read before the first write, since a snapshot does not tell. */
export interface FactPlaces {
  readonly looks: readonly LookPlace[];
  readonly widths: readonly WidthPlace[];
}

export interface Facts {
  readonly looks: readonly LookFacts[];
  readonly widths: readonly WidthFact[];
}

export const NO_FACTS: Facts = { looks: [], widths: [] };

/** @returns the edits that make cells look as they did. */
export const restoreLook = ({ sheet, at, looks, rules }: LookFacts): readonly Edit[] => [
  { kind: 'set-look', sheet, at, look: { style: 'Normal' } },
  ...looks.map((one): Edit => ({ kind: 'set-look', sheet, ...one })),
  { kind: 'set-conditional-formats', sheet, at, rules: [] },
  ...rules.map((one): Edit => ({ kind: 'set-conditional-formats', sheet, ...one })),
];

export const restoreWidth = ({ sheet, column, points }: WidthFact): Edit => ({
  kind: 'set-column-width',
  sheet,
  at: area(0, column),
  points,
});
