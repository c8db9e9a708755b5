import type { CheckedFindings } from '../model/checkedFindings';
import type { Assessment } from '../model/assessment';
import type { Content } from '../model/edit';
import type { Indicator } from '../model/indicator';
import type { Language } from '../model/language';
import type { Layout } from '../model/presentation';
import type { Evaluation } from '../model/review';
import type { FormulaWords, RowFormulas } from '../attainment/formulas/types';
import type { CheckingWords } from '../wording/checking/checkingWords';
import type { Figures } from '../wording/numbers';
import type { Words } from '../wording/words';
import type { TypeFace } from './look';
import type { ReviewNames } from './names';
import type { TablePlace } from './tablePlaces';

/** What the parts of a review are composed from. */
export interface CompositionInput {
  readonly evaluation: Evaluation;
  readonly findings: CheckedFindings;
  readonly places: readonly TablePlace[];
  readonly names: ReviewNames;
  readonly sheets: { readonly review: string; readonly annex: string };
  readonly language: Language;
  readonly words: Words;
  readonly checkingWords: CheckingWords;
  readonly figures: Figures;
  readonly formulaWords: FormulaWords;
  /** The formulas of our columns in the target tables, by indicator key. */
  readonly formulas: ReadonlyMap<string, RowFormulas>;
  readonly layout: Layout;
  readonly type: TypeFace;
  /** What a person wrote into the annex's remark column, by indicator key. */
  readonly remarks: ReadonlyMap<string, string>;
  /** What a person made of our texts, by their keys: contents of cells, in place of what we draft. */
  readonly texts: ReadonlyMap<string, Content>;
  readonly gone: readonly GoneIndicator[];
}

/** What a person wrote about an indicator that is no longer in the table. */
export interface GoneIndicator {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly remark: string;
}

/** An indicator with what was computed for it. */
export interface Assessed {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** @returns the indicators with their assessments, those of the main table first, else in their order. */
export function assessedIn({ reading, assessments, mainTable }: Evaluation): readonly Assessed[] {
  const all = reading.indicators.map((indicator, index) => ({
    indicator,
    assessment: assessments[index]!,
  }));
  const isMain = ({ indicator }: Assessed): boolean => indicator.table === mainTable;
  return [...all.filter(isMain), ...all.filter((one) => !isMain(one))];
}

/** @returns whether an indicator is one of the N in the headline "X of N". */
export const inHeadline = ({ mainTable }: Evaluation, indicator: Indicator): boolean =>
  indicator.table === mainTable && indicator.counted && indicator.target !== null;
