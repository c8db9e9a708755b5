import type { ChartSpec } from '../../model/edit';
import type { LiveText } from './liveText';

/** A chart with the sentence that says the same in words, before it has a place on the sheet. */
export interface Tile {
  /** What it takes of the page's height, in points. */
  readonly points: number;
  readonly chart: Omit<ChartSpec, 'at'>;
  readonly sentence: LiveText;
}

/** Parts of a chart's height, in points: the labels of the value axis, the legend, the edges. */
export const AXIS_POINTS = 18;
export const LEGEND_POINTS = 18;
export const EDGE_POINTS = 12;
