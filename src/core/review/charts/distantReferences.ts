import type { Indicator } from '../../model/indicator';
import type { CompositionInput } from '../composition';
import { columnReference } from '../references';
import { linkFinder, rowReferencesOf } from '../rowReferencesOf';
import type { RowReferences } from '../../attainment/formulas/types';
import type { TablePlace } from '../tablePlaces';

/** Cells of the annex that stand for those of the indicator's own row. */
export interface OwnCells {
  readonly key: string;
  readonly target: string;
  /** Which row of its table the indicator stands in. */
  readonly position: string;
}

/** @returns the indicator with the link that its observations have or will have. */
export const linked = ({ evaluation }: CompositionInput, indicator: Indicator): Indicator => ({
  ...indicator,
  link: linkFinder(evaluation.reading)(indicator),
});

/** @returns how formulas of the annex refer to the cells of an indicator's row: by its position in its table. */
export function distantReferences(
  input: CompositionInput,
  indicator: Indicator,
  place: TablePlace,
  { key, target, position }: OwnCells,
): RowReferences {
  const references = rowReferencesOf(
    indicator,
    place,
    input.evaluation.reading,
    input.names,
    (column) => `INDEX(${columnReference(column)},${position})`,
  );
  return { ...references, key, target, due: null };
}
