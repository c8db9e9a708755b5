import { rowFormulas } from '../attainment/formulas/rowFormulas';
import type { FormulaWords, RowFormulas } from '../attainment/formulas/types';
import type { Indicator } from '../model/indicator';
import type { Evaluation } from '../model/review';
import { inRowFormula } from './achievedColumn';
import type { ReviewNames } from './names';
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

function formulasOf(
  indicator: Indicator,
  evaluation: Evaluation,
  place: TablePlace,
  names: ReviewNames,
  words: FormulaWords,
): RowFormulas {
  const { reading } = evaluation;
  const references = rowReferencesOf(indicator, place, reading);
  const formulas = rowFormulas(indicator, evaluation, references, names, words);
  const achieved = formulas.achieved ?? inRowFormula(indicator, place, { refs: references, names });
  return { ...formulas, achieved };
}
