import { lettersOf } from '../address';
import {
  formatOf,
  nameColumn,
  numberCell,
  numberColumn,
  remarkColumn,
  targetColumn,
  titleOf,
  unitColumn,
  type Style,
} from '../columns';
import { ADDITIVE, drawIndicators } from '../indicators';
import { rounded } from '../random';
import { sheetWith } from '../sheets';
import { writeTable, type ColumnPlan, type RowPlan } from '../tableWriter';
import type { Workbook } from '../workbook';
import { workbookOf } from './finish';

/** One column for each branch, with or without their sum. */
export function branches(given: Style, count: number): Workbook {
  const style: Style = { ...given, worded: false, percent: false };
  const { lexicon, random } = style;
  const indicators = drawIndicators({ count, natures: ADDITIVE }, lexicon, random);
  const names = lexicon.branches.slice(0, random.whole(3, 5));
  const flows = indicators.map(({ achieved, digits }) =>
    names.map(() => rounded((achieved / names.length) * random.decimal(0.6, 1.4, 3), digits)),
  );
  const above = titleOf('achieved', style);
  const numberOf = ({ number }: RowPlan) => (number as number) - 1;
  const own = names.map((name, branch): ColumnPlan => ({
    role: 'achieved',
    titles: [above, name],
    cell: ({ plan }) =>
      numberCell(flows[numberOf(plan)]![branch]!, formatOf(plan.indicator!, style)),
  }));
  const first = 4;
  const together: ColumnPlan = {
    role: 'together',
    titles: [above, titleOf('together', style)],
    cell: ({ at, plan }) => ({
      ...numberCell(0, formatOf(plan.indicator!, style)),
      formula: `=SUM(${lettersOf(first)}${at + 1}:${lettersOf(first + names.length - 1)}${at + 1})`,
    }),
  };
  const columns = [
    numberColumn(style),
    nameColumn(style),
    unitColumn(style),
    targetColumn(style, [titleOf('target', style)]),
    ...own,
    ...(random.chance(0.6) ? [together] : []),
    ...(random.chance(0.3) ? [remarkColumn(style)] : []),
  ];
  const plans = indicators.map((indicator, at): RowPlan => ({
    kind: 'indicator',
    indicator: {
      ...indicator,
      achieved: rounded(
        flows[at]!.reduce((sum, one) => sum + one, 0),
        indicator.digits,
      ),
    },
    number: at + 1,
  }));
  const corner = { row: 0, column: 0 };
  const table = writeTable('combined', columns, plans, corner);
  return workbookOf(lexicon, [sheetWith(lexicon.sheets.all, [{ corner, table }])]);
}
