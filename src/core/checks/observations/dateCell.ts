import { parseA1, type Place } from '../../model/address';
import type { Observation } from '../../model/indicator';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';

const placeOf = ({ source: { sheet, address } }: Observation): Place => ({ sheet, address });

function tableAt(input: CheckInput, sheet: string, row: number, column: number): TypedTable | null {
  const tables = input.tables.filter(({ found }) => found.sheet.name === sheet);
  const covers = ({ found }: TypedTable) =>
    row >= found.firstRow &&
    row < found.endRow &&
    found.columns.some((one) => one.column === column);
  return tables.find(covers) ?? null;
}

/** @returns the cell of an observation's date; the cell of its value where the date stands in the header. */
export function dateCell(input: CheckInput, observation: Observation): Place {
  const { row, column } = parseA1(observation.source.address);
  const table = tableAt(input, observation.source.sheet, row, column);
  const own = table?.found.columns.find((one) => one.column === column);
  if (!table || (own && (own.when !== null || own.order !== null))) return placeOf(observation);
  const dates = table.columnsOf('date').filter((at) => table.at(row, at.column).kind !== 'blank');
  const [date] = dates;
  return date ? table.placeOf(row, date.column) : placeOf(observation);
}

/** @returns the cell of an observation's value. */
export const valueCell = placeOf;
