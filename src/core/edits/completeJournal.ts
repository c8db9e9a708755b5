import { numberOfKey } from '../model/own';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Journal } from './ownPart';

/**
 * @param after the workbook as it is after the edits.
 * @returns the journal marked done, with the ids that sheets and columns got: from now on they are known
 *   by these, whatever a person calls them.
 */
export function completeJournal(journal: Journal, after: WorkbookSnapshot): Journal {
  const sheetId = (own: Journal['reviewSheet']): Journal['reviewSheet'] => ({
    ...own,
    id: own.id ?? after.sheets.find(({ name }) => name === own.name)?.id ?? null,
  });
  const tables = new Map(
    after.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table])),
  );
  const { typed: _kept, ...rest } = journal;
  return {
    ...rest,
    state: 'done',
    remarks: {},
    texts: {},
    drafted: Object.fromEntries(
      Object.entries(journal.drafted).map(([key, texts]) => [key, texts.slice(-1)]),
    ),
    highestKey: Math.max(journal.highestKey, ...Object.keys(journal.indicators).map(numberOfKey)),
    reviewSheet: sheetId(journal.reviewSheet),
    annexSheet: sheetId(journal.annexSheet),
    chartIds: chartIdsIn(after, journal),
    tableColumns: journal.tableColumns.map((column) => ({
      ...column,
      columnId:
        column.columnId ??
        tables.get(column.tableId)?.columns.find(({ name }) => name === column.header)?.id ??
        null,
    })),
  };
}

function chartIdsIn(
  { sheets }: WorkbookSnapshot,
  { reviewSheet, charts }: Journal,
): Record<string, string> {
  const review = sheets.find(({ name }) => name === reviewSheet.name);
  const own = (review?.charts ?? []).filter(({ name }) => charts.includes(name));
  return Object.fromEntries(own.map(({ id, name }) => [name, id]));
}
