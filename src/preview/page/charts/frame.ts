import type { ChartDefinition } from '../../file/types';
import { familyOf, type Font, type Measure } from '../sheet/fonts';
import { toPixels } from '../sheet/pixels';

/** What a chart is drawn in. */
export interface Frame {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly culture: string;
  readonly measure: Measure;
}

/** In points. */
const FONT_SIZE = 10;

/** @returns the font of a text of a chart, for chart.js and for measuring; sizes in the file are in points */
export function fontOf(
  { fontName, fontSize }: Pick<ChartDefinition, 'fontName' | 'fontSize'>,
  ownSize: number | null,
  bold = false,
) {
  const name = fontName ?? 'Calibri';
  const points = ownSize ?? fontSize ?? FONT_SIZE;
  const measured: Font = { fontName: name, fontSize: points, bold, italic: false };
  const weight = bold ? ('bold' as const) : ('normal' as const);
  return { family: familyOf(name), size: toPixels(points), weight, measured };
}
