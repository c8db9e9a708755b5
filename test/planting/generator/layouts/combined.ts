import {
  achievedColumn,
  attainmentColumn,
  baselineColumn,
  codeColumn,
  nameColumn,
  numberColumn,
  remarkColumn,
  responsibleColumn,
  statusColumn,
  targetColumn,
  titleOf,
  unitColumn,
  type Stating,
  type Style,
} from '../columns';
import { drawIndicators, ranged } from '../indicators';
import { linesAt, sheetWith, type Block } from '../sheets';
import { writeTable, type ColumnPlan, type RowPlan } from '../tableWriter';
import type { ExcelTable, Indicator, Workbook } from '../workbook';
import { headlineAt, workbookOf } from './finish';
import { subRowsOf } from './subRows';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Rows of a plan in sections, if wanted, and with sub-rows below some amounts. */
function plansOf(indicators: readonly Indicator[], style: Style, inSections: boolean) {
  const { lexicon, random } = style;
  const subRows = random.chance(0.4);
  const each = inSections ? Math.ceil(indicators.length / random.whole(2, 3)) : indicators.length;
  const plans: RowPlan[] = [];
  indicators.forEach((indicator, at) => {
    const section = at / each;
    if (inSections && Number.isInteger(section))
      plans.push({
        kind: 'section',
        indicator: null,
        label: lexicon.sections[section]!,
        number: ROMAN[section]!,
      });
    plans.push({ kind: 'indicator', indicator, number: (at % each) + 1 });
    if (subRows && random.chance(0.2))
      plans.push(...subRowsOf(indicator, random.chance(0.6), lexicon, random));
  });
  return plans;
}

function valueColumns(style: Style, stating: Stating | null): readonly ColumnPlan[] {
  const { lexicon, random } = style;
  const isTwoRows = random.chance(0.3);
  const [target, achieved] = [titleOf('target', style), titleOf('achieved', style)];
  const above = lexicon.yearTitle(2023);
  const titles = (title: string) => (isTwoRows ? [above, title] : [title]);
  return [
    ...(random.chance(0.15) ? [baselineColumn(style)] : []),
    targetColumn(style, titles(target)),
    achievedColumn(style, titles(achieved)),
    ...(stating ? [attainmentColumn(style, stating)] : []),
  ];
}

function columnsOf(style: Style, stating: Stating | null): readonly ColumnPlan[] {
  const { random } = style;
  return [
    ...(random.chance(0.7) ? [numberColumn(style)] : []),
    ...(random.chance(0.35) ? [codeColumn(style)] : []),
    nameColumn(style),
    unitColumn(style),
    ...valueColumns(style, stating),
    ...(random.chance(0.35) ? [statusColumn(style)] : []),
    ...(random.chance(0.3) ? [responsibleColumn(style)] : []),
    ...(random.chance(0.5) ? [remarkColumn(style)] : []),
  ];
}

/** Target and achievement in one row: with sections, sub-rows, stated figures and texts around, or plain. */
export function combined(given: Style, count: number): Workbook {
  const { lexicon, random } = given;
  const stating = random.pick<Stating | null>([null, null, 'per-cent', 'share', 'formula']);
  const isText = stating !== 'formula';
  const style = { ...given, worded: given.worded && isText };
  const plain = drawIndicators({ count }, lexicon, random);
  const drawn = given.ranged && isText ? plain.map((one) => ranged(one, random)) : plain;
  const indicators =
    stating === 'formula' ? drawn.filter(({ nature }) => nature !== 'deed') : drawn;
  const plans = plansOf(indicators, style, count >= 6 && random.chance(0.35));
  const columns = columnsOf(style, stating);
  const sheet = lexicon.sheets.all;
  const above: Block[] = [];
  if (random.chance(0.4)) above.push(linesAt({ row: 0, column: 0 }, lexicon.letterhead));
  const stated = random.chance(0.25) ? headlineAt(above.length * 3, sheet, plans, lexicon) : null;
  const top = above.length * 3 + (stated ? 2 : 0);
  const corner = { row: top, column: top === 0 && random.chance(0.2) ? 1 : 0 };
  const table = writeTable('combined', columns, plans, corner);
  const bottom = corner.row + table.cells.length;
  const below = random.chance(0.3)
    ? [linesAt({ row: bottom + 1, column: corner.column }, [lexicon.note])]
    : [];
  const isTable = table.table.headerRow === corner.row && random.chance(0.25);
  const excelTable: ExcelTable = {
    name: 'Plan',
    range: {
      top: corner.row,
      left: corner.column,
      bottom: bottom - 1,
      right: corner.column + columns.length - 1,
    },
    hasTotals: false,
  };
  const texts = [...above, ...(stated ? [stated.text] : []), ...below];
  const made = sheetWith(sheet, [{ corner, table }], texts, isTable ? [excelTable] : []);
  return workbookOf(lexicon, [made], { headline: stated?.headline });
}
