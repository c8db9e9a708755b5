import type { TableKey } from '../../../core/model/table';

/** So many headers tell a table from the others of its sheet. */
const MOST_HEADERS = 4;

/** @returns what a person knows a table by: its name or its sheet, and its first headers. */
export function tableText({ sheet, table, headers = [] }: TableKey): string {
  const name = table ?? sheet;
  if (headers.length === 0) return name;
  const more = headers.length > MOST_HEADERS ? ', …' : '';
  return `${name} (${headers.slice(0, MOST_HEADERS).join(', ')}${more})`;
}
