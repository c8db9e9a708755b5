import type { BorderLine, CellStyle, TableFile } from '../../file/types';

/** Dark 1 and accents 1 to 6 of Office's theme, each with the tint of its striped rows. */
const COLORS: readonly (readonly [color: string, tint: string])[] = [
  ['#000000', '#D9D9D9'],
  ['#4472C4', '#D9E1F2'],
  ['#ED7D31', '#FCE4D6'],
  ['#A5A5A5', '#EDEDED'],
  ['#FFC000', '#FFF2CC'],
  ['#5B9BD5', '#DDEBF7'],
  ['#70AD47', '#E2EFDA'],
];

/** How the styles of one of Excel's families look: each has one style a colour. */
interface Family {
  readonly filledHeader: boolean;
  readonly stripes: boolean;
  readonly outline: boolean;
  readonly rowLines: boolean;
}

const PALE: Family = { filledHeader: false, stripes: true, outline: false, rowLines: false };
const LINED: Family = { filledHeader: true, stripes: false, outline: true, rowLines: true };
const BOXED: Family = { filledHeader: false, stripes: true, outline: true, rowLines: true };
const SOLID: Family = { filledHeader: true, stripes: true, outline: true, rowLines: true };

const LIGHT = [PALE, LINED, BOXED];

/** A cell's style with what the style of the table around it adds; the cell's own goes before. */
export function inTable(
  style: CellStyle,
  table: TableFile,
  row: number,
  column: number,
): CellStyle {
  const [, family = '', number = ''] =
    /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style()) ?? [];
  if (family === '') return style;
  const place = Number(number) - 1;
  const [color, tint] = COLORS[place % COLORS.length] ?? ['', ''];
  const look = family === 'Light' ? (LIGHT[Math.floor(place / COLORS.length)] ?? PALE) : SOLID;
  return styled(style, look, { color, tint, ...positionIn(table, row, column) });
}

function positionIn(table: TableFile, row: number, column: number) {
  const area = table.area();
  const first = area.row + (table.hasHeaders() ? 1 : 0);
  return {
    isHeader: row < first,
    isTotals: table.hasTotals() && row === area.row + area.rows - 1,
    isStripe: table.showBandedRows() && row >= first && (row - first) % 2 === 0,
    isTop: row === area.row,
    isBottom: row === area.row + area.rows - 1,
    isLeft: column === area.column,
    isRight: column === area.column + area.columns - 1,
  };
}

type Position = ReturnType<typeof positionIn> & { readonly color: string; readonly tint: string };

function styled(style: CellStyle, look: Family, at: Position): CellStyle {
  const line: BorderLine = { style: 'thin', color: at.color };
  const { borders } = style;
  const or = (own: BorderLine, isDrawn: boolean): BorderLine =>
    own.style === 'none' && isDrawn ? line : own;
  const filled = at.isHeader && look.filledHeader;
  const fill = filled ? at.color : at.isStripe && look.stripes ? at.tint : '';
  return {
    ...style,
    bold: style.bold || at.isHeader || at.isTotals,
    fontColor: filled && style.fontColor === '#000000' ? '#FFFFFF' : style.fontColor,
    fillColor: style.fillColor === '' ? fill : style.fillColor,
    borders: {
      top: or(borders.top, (at.isTop && look.outline) || at.isTotals),
      bottom: or(borders.bottom, look.rowLines || at.isHeader || (at.isBottom && look.outline)),
      left: or(borders.left, at.isLeft && look.outline),
      right: or(borders.right, at.isRight && look.outline),
    },
  };
}
