import type { BorderLine, CellStyle } from '../../file/types';

/** What CSS draws for a style of OOXML, heavier ones last: where two cells meet the heavier line is drawn. */
const LINES: readonly (readonly [style: string, css: string])[] = [
  ['hair', '1px dotted'],
  ['dotted', '1px dotted'],
  ['dashDotDot', '1px dashed'],
  ['dashDot', '1px dashed'],
  ['dashed', '1px dashed'],
  ['thin', '1px solid'],
  ['mediumDashDotDot', '2px dashed'],
  ['slantDashDot', '2px dashed'],
  ['mediumDashDot', '2px dashed'],
  ['mediumDashed', '2px dashed'],
  ['medium', '2px solid'],
  ['double', '3px double'],
  ['thick', '3px solid'],
];

const weightOf = ({ style }: BorderLine): number => LINES.findIndex(([name]) => name === style);

const AUTOMATIC = '#000000';
/** Excel's own grey between cells that have no border. */
const GRIDLINE = '1px solid #E1E1E1';

/** @returns a border as CSS, or null where both are none */
export function lineBetween(one: BorderLine, other: BorderLine | undefined): string | null {
  const line = other !== undefined && weightOf(other) > weightOf(one) ? other : one;
  const css = LINES[weightOf(line)]?.[1];
  return css === undefined ? null : `${css} ${line.color === '' ? AUTOMATIC : line.color}`;
}

/** @returns the grey line between two cells, which a filled one hides; null where there is none */
export const gridlineBetween = (
  isShown: boolean,
  one: Pick<CellStyle, 'fillColor'>,
  other: Pick<CellStyle, 'fillColor'>,
): string | null => (isShown && one.fillColor === '' && other.fillColor === '' ? GRIDLINE : null);
