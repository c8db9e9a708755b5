import type { RowKind } from '../../model/indicator';
import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import { headerRepetition } from '../tables/repeatedHeaders';
import { groupReader } from './rowLabels';
import type { RowLine } from './rowLines';
import { lineReader, textIn } from './rowLines';
import { parentFinder } from './rowParents';
import { sectionTitle } from './rowSections';
import { isOpener } from './subRows';
import type { ReadTable } from '../tables/tables';
import { isTotal } from './totals';

export { isTotal, textIn };

/** A row of a target table that is an indicator or a part of one. */
export interface TargetRow {
  readonly row: number;
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  readonly kind: RowKind;
  /** The row of the sheet that it is a part of. */
  readonly parentRow: number | null;
  /** False for totals and for rows that are part of the row above. */
  readonly counted: boolean;
}

/** The rows of a body that say something: without blank rows and repeated headers. */
function* linesOf(table: ReadTable): Steps<readonly RowLine[]> {
  const { found, view } = table;
  const columns = found.columns.map(({ column }) => column);
  const isRepeated = headerRepetition(view, found, columns);
  const read = lineReader(table);
  const lines: RowLine[] = [];
  for (let row = found.firstRow; row < found.endRow; row += 1) {
    if ((row - found.firstRow) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const isBlank = columns.every((column) => view.at(row, column).kind === 'blank');
    if (!isBlank && !isRepeated(row)) lines.push(read(row));
  }
  return lines;
}

/** @returns the rows of a target table that are indicators, parts of them or totals, in order, each with its section. */
export function* targetRows(table: ReadTable): Steps<readonly TargetRow[]> {
  const lines = yield* linesOf(table);
  const groupOf = groupReader(table);
  const parents = parentFinder();
  const rows: TargetRow[] = [];
  let section: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const group = groupOf(line.row);
    const title = sectionTitle(line, lines[at + 1]);
    if (title !== null) {
      section = title;
      parents.beginSection();
    } else if (line.name !== null && !line.hasFigures && isOpener(line.name.text)) {
      parents.open(line);
    } else if (line.name !== null || line.code !== null) {
      rows.push(targetRow(line, group ?? section, parents.place(line)));
    }
  }
  return rows;
}

function targetRow(
  line: RowLine,
  group: string | null,
  { kind, parentRow }: Pick<TargetRow, 'kind' | 'parentRow'>,
): TargetRow {
  const name = line.name?.text ?? line.code ?? '';
  return {
    row: line.row,
    name,
    code: line.code,
    group,
    kind,
    parentRow,
    counted: kind === 'indicator',
  };
}
