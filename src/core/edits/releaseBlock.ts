import { area, type Area } from '../model/address';
import type { Edit } from '../model/edit';
import type { LocatedColumn } from './locateOwn';
import { restoreLook, restoreWidth } from './lookFacts';
import type { Journal } from './ownPart';

type Block = Journal['rangeColumns'][number];

/**
 * @param columns those of a block beside a plain range, from the left.
 * @returns the edits that give its cells back: blank, and looking as they did before they were ours.
 */
export function releaseBlock(
  columns: readonly LocatedColumn[],
  block: Block | undefined,
): readonly Edit[] {
  const [first] = columns;
  if (!first) return [];
  const inSheet = (at: Area): Area =>
    area(first.headerRow + at.row, first.column + at.column, at.rows, at.columns);
  return columns.flatMap((column, index): Edit[] => {
    const sheet = column.sheet.name;
    const at = area(column.headerRow, column.column, column.endRow - column.headerRow);
    const looks = (block?.former?.looks ?? []).filter((look) => look.at.column === index);
    const rules = index > 0 ? [] : (block?.former?.rules ?? []);
    return [
      { kind: 'clear-contents', sheet, at },
      ...restoreLook({
        sheet,
        at,
        looks: looks.map((look) => ({ ...look, at: inSheet(look.at) })),
        rules: rules.map((rule) => ({ ...rule, at: inSheet(rule.at) })),
      }),
    ];
  });
}

/** @returns the edit that gives a column of ours the width that it had before; none where that is not known. */
export function releaseWidth(
  { kind, sheet, table, name, column }: LocatedColumn,
  journal: Journal,
): readonly Edit[] {
  const inTable = journal.tableColumns.find(
    (one) => one.tableId === table?.id && one.kind === kind,
  );
  const beside = journal.rangeColumns.find((block) => block.name === name)?.columns;
  const recorded = inTable ?? beside?.find((one) => one.kind === kind);
  if (recorded?.formerWidth === undefined) return [];
  const offset = inTable?.formerOffset;
  const at = table && offset !== undefined ? table.area.column + offset : column;
  return [restoreWidth({ sheet: sheet.name, column: at, points: recorded.formerWidth })];
}
