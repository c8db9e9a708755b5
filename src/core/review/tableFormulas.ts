import { rowFormulas } from '../attainment/formulas/rowFormulas';
import type { FormulaWords, RowFormulas, RowReferences } from '../attainment/formulas/types';
import type { Indicator } from '../model/indicator';
import type { Evaluation } from '../model/review';
import { inRowFormula } from './achievedColumn';
import type { ReviewNames } from './names';
import { cellReference, type CellFinder } from './references';
import { linkFinder, rowReferencesOf } from './rowReferencesOf';
import type { TablePlace } from './tablePlaces';

/** @returns the formulas of our columns in every target row, by the indicator's key. */
export function tableFormulas(
  evaluation: Evaluation,
  places: readonly TablePlace[],
  names: ReviewNames,
  words: FormulaWords,
): ReadonlyMap<string, RowFormulas> {
  const linkOf = linkFinder(evaluation.reading);
  const byTable = new Map(places.map((place) => [place.index, place]));
  return new Map(
    evaluation.reading.indicators.map((indicator) => [
      indicator.key,
      formulasOf(
        { ...indicator, link: linkOf(indicator) },
        evaluation,
        byTable.get(indicator.table)!,
        names,
        words,
      ),
    ]),
  );
}

/**
 * @param indicator with the link that its observations have or will have.
 * @param find how the formulas refer to the row's cells; in the row itself unless it is given.
 * @returns the formulas of one indicator. They all follow from the same rules, wherever they stand.
 */
export function formulasOf(
  indicator: Indicator,
  evaluation: Evaluation,
  place: TablePlace,
  names: ReviewNames,
  words: FormulaWords,
  find: CellFinder = (column) => cellReference(column, indicator.row),
  instead: Partial<RowReferences> = {},
): RowFormulas {
  const found = rowReferencesOf(indicator, place, evaluation.reading, names, find);
  const references = { ...found, ...instead };
  const formulas = rowFormulas(indicator, evaluation, references, names, words);
  const context = { refs: references, names };
  const achieved = formulas.achieved ?? inRowFormula(indicator, place, context, find);
  return { ...formulas, achieved };
}
