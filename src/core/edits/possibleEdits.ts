import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';

/**
 * @param snapshot the workbook as it is, somewhere between two states.
 * @returns those edits whose objects are there: what is gone needs no taking away, and what is there is changed
 *   where it was to be added. Edits that take away come before those that add again.
 */
export function possibleEdits(edits: readonly Edit[], snapshot: WorkbookSnapshot): readonly Edit[] {
  return edits.flatMap((edit) => possibleEdit(edit, snapshot));
}

function possibleEdit(edit: Edit, { sheets, names }: WorkbookSnapshot): readonly Edit[] {
  if (edit.kind === 'set-own-part') return [edit];
  if (!('sheet' in edit)) {
    const isThere = names.some(({ name, sheet }) => sheet === null && name === edit.name);
    if (edit.kind === 'delete-name') return isThere ? [edit] : [];
    return [{ ...edit, kind: isThere ? 'change-name' : 'add-name' }];
  }
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  if (edit.kind === 'add-sheet') return sheet ? [] : [edit];
  if (!sheet) return [];
  switch (edit.kind) {
    case 'rename-sheet':
      return sheets.some(({ name }) => name === edit.to) ? [] : [edit];
    case 'add-table-column':
    case 'delete-table-column': {
      const table = sheet.tables.find(({ name }) => name === edit.table);
      const isThere = table?.columns.some(({ name }) => name === edit.header);
      return table && isThere === (edit.kind === 'delete-table-column') ? [edit] : [];
    }
    case 'rename-chart': {
      const called = (wanted: string): boolean => sheet.charts.some(({ name }) => name === wanted);
      return called(edit.name) && !called(edit.to) ? [edit] : [];
    }
    case 'delete-chart':
      return sheet.charts.some(({ name }) => name === edit.name) ? [edit] : [];
    case 'add-chart':
    case 'change-chart': {
      const isThere = sheet.charts.some(({ name }) => name === edit.chart.name);
      return [{ ...edit, kind: isThere ? 'change-chart' : 'add-chart' }];
    }
    default:
      return [edit];
  }
}
