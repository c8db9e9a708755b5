import type { CellContent, CellStyle } from '../../file/types';
import type { Bar } from '../conditional/dataBar';
import type { ConditionalLook } from '../conditional/ConditionalLooks';
import { displayText, narrowed } from './displayText';
import type { Measure } from './fonts';

/** Between a cell's edge and its text, in pixels. */
export const PADDING = 2;
/** What one step of an indent takes. */
const INDENT = 9;

export type Side = 'left' | 'center' | 'right';

/** A cell ready to be drawn, its borders aside. */
export interface CellPicture {
  readonly text: string;
  readonly side: Side;
  /** Where the text begins or ends, in pixels from the side that it is aligned to. */
  readonly inset: number;
  /** The style, with what conditional formats and the number format change in it. */
  readonly style: CellStyle;
  readonly bar: Bar | null;
  /** Whether a text that is too long reaches into empty cells beside it. */
  readonly canSpill: boolean;
  /** How wide the text is on one line. */
  readonly textWidth: number;
}

export interface Surroundings {
  readonly culture: string;
  readonly measure: Measure;
  /** Of the cell or of the merged area, in pixels. */
  readonly width: number;
}

/** @param look what conditional formats make of the cell */
export function cellPicture(
  content: CellContent,
  base: CellStyle,
  look: ConditionalLook | null,
  { culture, measure, width }: Surroundings,
): CellPicture {
  const numberFormat = look?.numberFormat ?? base.numberFormat;
  const shown = displayText(content, numberFormat, culture);
  const style = restyled(base, look, shown.color);
  const widthOf = (text: string): number => measure(text, style);
  const inset = PADDING + style.indent * INDENT;
  const room = width - inset - PADDING;
  const fits = (text: string): boolean => widthOf(text) <= room;
  const { value } = content;
  const isNumber = typeof value === 'number';
  const full = look?.showValue === false ? '' : shown.text;
  const isTooLong = isNumber && !style.wrap && !style.shrinkToFit && !fits(full);
  const text = isTooLong ? narrowed(value, numberFormat, culture, fits) : full;
  const textWidth = widthOf(text);
  return {
    text,
    side: sideOf(style.horizontal, content),
    inset,
    style: style.shrinkToFit ? shrunk(style, room / textWidth) : style,
    bar: look?.bar ?? null,
    canSpill: typeof value === 'string' && !content.isError && !style.wrap && !style.shrinkToFit,
    textWidth,
  };
}

function restyled(base: CellStyle, look: ConditionalLook | null, color: string | null): CellStyle {
  return {
    ...base,
    bold: look?.bold ?? base.bold,
    fontColor: look?.fontColor ?? color ?? base.fontColor,
    fillColor: look?.fillColor ?? base.fillColor,
  };
}

const shrunk = (style: CellStyle, share: number): CellStyle =>
  share < 1 ? { ...style, fontSize: style.fontSize * share } : style;

function sideOf(horizontal: string, { value, isError }: CellContent): Side {
  if (horizontal === 'left' || horizontal === 'right') return horizontal;
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center';
  if (horizontal !== 'general') return 'left';
  if (isError || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}
