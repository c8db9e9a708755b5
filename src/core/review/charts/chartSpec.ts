import type { Area } from '../../model/address';
import type { ChartRange, ChartSeriesSpec, ChartSpec } from '../../model/edit';
import type { CompositionInput } from '../composition';
import { chartFontSize } from './labels';

/** @returns cells of the annex as a chart reads them. */
export const annexRange = ({ sheets }: CompositionInput, at: Area): ChartRange => ({
  sheet: sheets.annex,
  at,
});

/** @returns what all charts of a review have in common. */
export const chartLook = ({
  language,
  type,
}: CompositionInput): Pick<ChartSpec, 'fontName' | 'fontSize'> => ({
  fontName: type.font,
  fontSize: chartFontSize(language),
});

/** @returns a series of bars of one colour. */
export const barSeries = (
  input: CompositionInput,
  name: string,
  values: Area,
  color: string,
  labelFormat: string | null,
): ChartSeriesSpec => ({
  name,
  values: annexRange(input, values),
  color,
  dashed: false,
  pointColors: [],
  labelFormat,
});
