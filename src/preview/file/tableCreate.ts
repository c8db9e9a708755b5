import { areaName, overlaps } from './a1';
import { HostError } from './hostError';
import { contentType, MAIN, relationshipType } from './namespaces';
import { ensure, WORKSHEET_ORDER } from './order';
import { relationshipAttributes } from './package';
import type { Sheet } from './sheet';
import { Table } from './table';
import { encodeColumnName } from './tableColumn';
import type { Rectangle } from './types';
import { encodeAttribute } from './xmlText';

const DEFAULT_STYLE = 'TableStyleMedium2';

/**
 * Makes a table of an area whose first row has the headers.
 * @returns the name of the new part
 * @throws HostError InvalidArgument over another table or merged cells, NotImplemented without headers
 *   (Excel then moves the cells below down by a row)
 */
export function createTable(sheet: Sheet, where: Rectangle, hasHeaders: boolean): string {
  const blocked = [...sheet.tables().map((t) => t.area()), ...sheet.merges()];
  if (blocked.some((area) => overlaps(area, where))) {
    throw new HostError('InvalidArgument', 'A table cannot overlap another table or merged cells.');
  }
  if (!hasHeaders) {
    throw new HostError('NotImplemented', 'Tables are added to areas that have a header row.');
  }
  const area = { ...where, rows: Math.max(2, where.rows) };
  const part = addPart(sheet, area);
  const list = ensure(sheet.root, 'tableParts', WORKSHEET_ORDER);
  const id = sheet.book.pkg.relate(sheet.part, relationshipType('table'), part);
  list.add('tablePart', relationshipAttributes(list.scope, id));
  list.setAttr('count', list.elements('tablePart').length);
  nameColumns(new Table(sheet, part), area);
  return part;
}

function addPart(sheet: Sheet, area: Rectangle): string {
  const { pkg } = sheet.book;
  const tables = sheet.book.sheets().flatMap((s) => s.tables());
  const id = Math.max(0, ...tables.map((t) => Number(t.id))) + 1;
  const names = new Set(tables.map((t) => t.name().toLowerCase()));
  let number = id;
  while (names.has(`table${number}`)) number += 1;
  const name = encodeAttribute(`Table${number}`);
  const ref = areaName(area);
  const part = pkg.unusedName('xl/tables/table#.xml');
  const markup = `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns/><tableStyleInfo name="${DEFAULT_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
  pkg.put(part, markup, contentType('spreadsheetml.table'));
  return part;
}

/** Columns are named by the header cells, which must be texts, none twice and none blank. */
function nameColumns(table: Table, area: Rectangle): void {
  const list = ensure(table.root, 'tableColumns', []);
  for (let i = 0; i < area.columns; i += 1) {
    const column = area.column + i;
    const { value } = table.sheet.cells.read(area.row, column);
    const wanted = value === null ? `Column${i + 1}` : `${value}`;
    const name = table.uniqueColumnName(wanted, null);
    list.add('tableColumn', { id: i + 1, name: encodeColumnName(name) });
    if (name === value) continue;
    table.sheet.cells.write(
      area.row,
      column,
      { value: name },
      table.sheet.styleNumber(area.row, column),
    );
  }
  list.setAttr('count', area.columns);
}
