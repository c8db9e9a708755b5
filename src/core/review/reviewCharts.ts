import { area, type Area } from '../model/address';
import type { ChartSpec } from '../model/edit';
import type { Annex, Assessed, ChartData, CompositionInput } from './composition';
import { placeOf } from './annexTable';
import { COLORS, TYPE } from './look';
import { numberFormatOf } from './numberFormat';
import type { DraftBuilder } from './sheetDraft';
import { sentenceFormula } from './textFormula';

/** Our charts have these names on the review sheet; they are found by them within our own sheet only. */
export const CHART_NAMES = { attainment: 'Review_Attainment', targets: 'Review_Targets' } as const;

const ROW_POINTS = 15;

/** Puts the charts one below the other, each with a sentence below it for readers who cannot see it. */
export function putCharts(
  draft: DraftBuilder,
  input: CompositionInput,
  annex: Annex,
  width: number,
): void {
  const { attainment, targets } = annex.charts;
  if (!attainment && !targets) return;
  const { words } = input;
  draft.row += 1;
  draft.prose(words('review.charts'), width, { bold: true, fontSize: 12 });
  if (attainment) {
    const rows = 5 + Math.ceil(attainment.indicators.length * 1.5);
    draft.chart(attainmentChart(input, attainment, takeRows(draft, rows, width)));
    draft.prose(`=${attainmentSentence(input)}`, width, CAPTION, 2);
  }
  if (targets) {
    draft.chart(targetsChart(input, targets, takeRows(draft, 16, width)));
    draft.prose(targetsSentence(input, targets), width, CAPTION, 2);
  }
}

const CAPTION = { fontSize: 9, italic: true, fontColor: COLORS.quiet } as const;

function takeRows(draft: DraftBuilder, rows: number, width: number): Area {
  const at = area(draft.row, 0, rows, width);
  for (let row = draft.row; row < draft.row + rows; row++) draft.height(row, ROW_POINTS);
  draft.row += rows;
  return at;
}

function attainmentChart(input: CompositionInput, data: ChartData, at: Area): ChartSpec {
  const { words, sheets, language } = input;
  const shares = data.indicators.map(({ assessment }) => assessment.attainment!);
  return {
    name: CHART_NAMES.attainment,
    kind: 'bars',
    title: attainmentTitle(input, data),
    categories: { sheet: sheets.annex, at: data.labels },
    series: [
      {
        name: words('column.attainment'),
        values: { sheet: sheets.annex, at: data.series[0]! },
        color: COLORS.bar,
        labelFormat: '0.0%',
      },
    ],
    valueAxis: {
      minimum: Math.min(0, ...shares.map(Math.floor)),
      maximum: Math.max(1.2, Math.ceil(Math.max(...shares) * 5 + 0.5) / 5),
      majorUnit: 1,
      numberFormat: '0%',
      gridlines: true,
    },
    legend: false,
    fontName: TYPE[language].font,
    at,
  };
}

/** The message first: the headline, and the lowest where one is below its target. */
function attainmentTitle(
  { words, figures, evaluation }: CompositionInput,
  data: ChartData,
): string {
  const { metOrExceeded, counted } = evaluation.headlines[evaluation.mainTable!]!;
  const headline = words('review.headline', {
    met: figures.number(metOrExceeded),
    counted: figures.number(counted),
    total: counted,
  });
  const lowest = [...data.indicators].sort(
    (a, b) => a.assessment.attainment! - b.assessment.attainment!,
  )[0]!;
  if (lowest.assessment.attainment! >= 1) return headline;
  return words('chart.attainmentLowest', {
    headline,
    name: lowest.indicator.name,
    share: figures.share(lowest.assessment.attainment!),
  });
}

function attainmentSentence({ words, names }: CompositionInput): string {
  return sentenceFormula(words, 'chart.attainmentText', { met: names.met, counted: names.counted });
}

function targetsChart(input: CompositionInput, data: ChartData, at: Area): ChartSpec {
  const { words, sheets, language } = input;
  const series = (index: number, header: 'column.target' | 'column.achieved', color: string) => ({
    name: words(header),
    values: { sheet: sheets.annex, at: data.series[index]! },
    color,
    labelFormat: finestFormat(input, data),
  });
  return {
    name: CHART_NAMES.targets,
    kind: 'columns',
    title:
      data.unit === null
        ? words('chart.targetAchievedNoUnit')
        : words('chart.targetAchieved', { unit: data.unit }),
    categories: { sheet: sheets.annex, at: data.labels },
    series: [series(0, 'column.target', COLORS.target), series(1, 'column.achieved', COLORS.bar)],
    valueAxis: {
      minimum: data.indicators.some(isBelowZero) ? null : 0,
      maximum: null,
      majorUnit: null,
      numberFormat: '#,##0',
      gridlines: false,
    },
    legend: true,
    fontName: TYPE[language].font,
    at,
  };
}

/** Bars below zero need room below the axis. */
const isBelowZero = ({ indicator: { target }, assessment: { achieved } }: Assessed): boolean =>
  [target?.low, target?.high, achieved.kind === 'number' ? achieved.value : 0].some(
    (value) => (value ?? 0) < 0,
  );

/** The format with the most decimals among the indicators: `#,##0.##` would leave a bare point. */
function finestFormat(input: CompositionInput, { indicators }: ChartData): string {
  const formats = indicators.map((one) => numberFormatOf(one, placeOf(input, one)));
  return formats.reduce((finest, format) => (format.length > finest.length ? format : finest));
}

function targetsSentence({ words }: CompositionInput, data: ChartData): string {
  const { unit, indicators } = data;
  const count = indicators.length;
  return unit === null
    ? words('chart.targetAchievedTextNoUnit', { count })
    : words('chart.targetAchievedText', { count, unit });
}
