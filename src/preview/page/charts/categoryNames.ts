import type { ChartDefinition } from '../../file/types';
import { isLying } from './chartKinds';
import { brokenToFit } from './chartWords';
import { fontOf, type Frame } from './frame';

/** Of a chart's width what goes at most to the names of lying bars: of those on several lines, on one. */
const NAMES_SHARE = 0.36;
const LONG_NAMES_SHARE = 0.48;
/** What of a chart's size its bars take, about. */
const PLOT_SHARE = 0.8;
const LINE_HEIGHT = 1.2;
/** A name under standing bars that needs more lines is turned instead. */
const MOST_LINES = 3;

/** @returns the names of a chart's categories, each on as many lines as there is room for */
export function categoryNames(
  definition: ChartDefinition,
  names: readonly string[],
  frame: Frame,
): readonly (string | string[])[] {
  const { fontSize } = definition.categoryAxis;
  const font = fontOf(definition, fontSize);
  const widthOf = (text: string): number => frame.measure(text, font.measured);
  const share = PLOT_SHARE / Math.max(1, names.length);
  if (isLying(definition.kind)) {
    const most = Math.max(1, Math.floor((frame.height * share) / (font.size * LINE_HEIGHT)));
    const room = frame.width * (most === 1 ? LONG_NAMES_SHARE : NAMES_SHARE);
    return names.map((name) => cut(brokenToFit(name, room, widthOf), most));
  }
  return names.map((name) => {
    const lines = brokenToFit(name, frame.width * share, widthOf);
    return lines.length > MOST_LINES ? name : lines;
  });
}

function cut(lines: readonly string[], most: number): string[] {
  const kept = lines.slice(0, most);
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept;
}
