import type { Assessment, Headline } from '../../model/assessment';
import type { OwnParts } from '../../model/own';
import type { Evaluation } from '../../model/review';
import type { WorkbookSnapshot } from '../../model/snapshot';
import type { Steps } from '../../model/steps';
import type { Reading } from '../../model/table';
import { viewsOf, type SheetView } from '../../reading/tables/visibleCells';
import { typedTables, type TypedTable } from './typedTables';

/** What the checks see: the workbook as understood and as computed. */
export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly own: OwnParts;
  /** The sheets that are read, in tab order: visible ones that are not ours. Our own columns are blank in them. */
  readonly views: readonly SheetView[];
  /** In the order of the reading's tables. */
  readonly tables: readonly TypedTable[];
  /** In the order of the reading's indicators. */
  readonly assessments: readonly Assessment[];
  /** By the index of a table; null for a table without targets. */
  readonly headlines: readonly (Headline | null)[];
  /** Index of the table whose headline is the workbook's; null where there is none. */
  readonly mainTable: number | null;
  readonly reviewDate: Evaluation['reviewDate'];
  readonly reviewDateChosen: boolean;
  readonly term: Evaluation['term'];
}

/** @returns what the checks see of a workbook that was read and computed. */
export function* checkInputSteps(
  snapshot: WorkbookSnapshot,
  own: OwnParts,
  evaluation: Evaluation,
): Steps<CheckInput> {
  const { reading, assessments, headlines, mainTable, reviewDate, reviewDateChosen, term } =
    evaluation;
  const views = viewsOf(snapshot.sheets, own);
  const tables = yield* typedTables(reading, assessments, views);
  return {
    snapshot,
    reading,
    own,
    views,
    tables,
    assessments,
    headlines,
    mainTable,
    reviewDate,
    reviewDateChosen,
    term,
  };
}
