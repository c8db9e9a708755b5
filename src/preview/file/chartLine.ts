import { addArt, art, ensureArt, setSolidFill } from './chartText';
import { ensure } from './order';
import type { ChartSeries } from './types';
import type { XmlElement } from './xml';

const EMU_PER_POINT = 12_700;

type Line = Pick<ChartSeries, 'color' | 'lineDash' | 'lineWeight'>;

/** @returns how the line of a series is drawn: of a bar or a point, its border. */
export function readLine(series: XmlElement): Pick<Line, 'lineDash' | 'lineWeight'> {
  const properties = series.child('spPr');
  const line = properties === null ? null : art(properties, 'ln');
  const width = line?.attr('w') ?? null;
  return {
    lineDash: line === null ? null : (art(line, 'prstDash')?.attr('val') ?? null),
    lineWeight: width === null ? null : Number(width) / EMU_PER_POINT,
  };
}

/** Changes what differs; the colour of a line's series is that of its line. */
export function writeLine(
  series: XmlElement,
  before: Line,
  wanted: Line,
  order: readonly string[],
): void {
  const differs = (key: keyof Line): boolean => before[key] !== wanted[key];
  if (!differs('color') && !differs('lineDash') && !differs('lineWeight')) return;
  const line = ensureArt(ensure(series, 'spPr', order), 'ln');
  if (differs('color')) setSolidFill(line, wanted.color);
  if (differs('lineDash')) setDash(line, wanted.lineDash);
  if (differs('lineWeight')) {
    const width = wanted.lineWeight === null ? null : Math.round(wanted.lineWeight * EMU_PER_POINT);
    line.setAttr('w', width);
  }
}

const FILLS = new Set(['noFill', 'solidFill', 'gradFill', 'pattFill']);

/** The dash stands next after the fill. */
function setDash(line: XmlElement, dash: string | null): void {
  art(line, 'prstDash')?.remove();
  if (dash === null) return;
  const fill = line.allElements().find((element) => FILLS.has(element.local));
  addArt(line, 'prstDash', { val: dash }, fill ? line.content.indexOf(fill) + 1 : 0);
}
