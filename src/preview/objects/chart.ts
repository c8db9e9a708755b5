import { HostError } from '../file/hostError';
import type { ChartDefinition, ChartFile, SheetFile } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import type { Book } from './book';
import { chartAxes } from './chartAxes';
import { chartFont } from './chartFont';
import { chartLegend } from './chartLegend';
import { allDataLabels } from './chartDataLabels';
import { chartSeries } from './chartSeries';
import { readSource } from './chartSource';
import { chartTitle } from './chartTitle';
import { BLANKS_AS, CHART_KINDS } from './chartWords';
import { requireUnprotected } from './protection';
import { rangeOf } from './range';
import { number, oneOf, text, wordFor } from './values';
import { worksheet } from './worksheet';

export interface ChartSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
  readonly chart: ChartFile;
}

type Frame = ChartDefinition['frame'];

const type = new HostType<ChartSelf>('Chart', {
  id: ({ chart: file }) => file.id,
  get: {
    id: ({ chart: file }) => file.id,
    name: (self) => definitionOf(self).name,
    chartType: (self) => wordFor(CHART_KINDS, definitionOf(self).kind),
    displayBlanksAs: (self) => wordFor(BLANKS_AS, definitionOf(self).blanksAs),
    left: (self) => definitionOf(self).frame.left,
    top: (self) => definitionOf(self).frame.top,
    width: (self) => definitionOf(self).frame.width,
    height: (self) => definitionOf(self).frame.height,
  },
  set: {
    name: (self, value) => changeChart(self, { name: text(value) }),
    chartType: (self, value) => changeChart(self, { kind: kindOf(value) }),
    displayBlanksAs: (self, value) => changeChart(self, { blanksAs: oneOf(BLANKS_AS, value) }),
    left: (self, value) => changeFrame(self, { left: number(value) }),
    top: (self, value) => changeFrame(self, { top: number(value) }),
    width: (self, value) => changeFrame(self, { width: number(value) }),
    height: (self, value) => changeFrame(self, { height: number(value) }),
  },
  navigate: {
    axes: (self) => chartAxes(self),
    dataLabels: (self) => allDataLabels(self),
    format: (self) => format.of(self),
    legend: (self) => chartLegend(self),
    series: (self) => chartSeries(self),
    title: (self) => chartTitle(self),
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
  },
  methods: {
    setPosition: (self, args) => setPosition(self, args),
    setData: (self, args) => {
      const source = rangeOf(self.book, self.sheet, args.at(0));
      changeChart(self, { series: readSource(source, args.optionalText(1) ?? 'Auto') });
    },
    delete: (self) => {
      requireUnprotected(self.sheet);
      self.chart.delete();
    },
  },
});

const format = new HostType<ChartSelf>('ChartAreaFormat', {
  navigate: {
    font: (self) =>
      chartFont({
        name: {
          get: () => definitionOf(self).fontName,
          set: (value) => changeChart(self, { fontName: text(value) }),
        },
        size: {
          get: () => definitionOf(self).fontSize,
          set: (value) => changeFontSize(self, number(value)),
        },
      }),
  },
});

export const chart = (self: ChartSelf): HostObject => type.of(self);

export const definitionOf = (self: ChartSelf): ChartDefinition => self.chart.definition();

/** @throws HostError AccessDenied where the sheet is protected */
export function changeChart(self: ChartSelf, change: Partial<ChartDefinition>): void {
  requireUnprotected(self.sheet);
  self.chart.change(change);
}

/** Excel sets every text of the chart, also those that had a size of their own. */
function changeFontSize(self: ChartSelf, fontSize: number): void {
  const { title, categoryAxis, valueAxis } = definitionOf(self);
  changeChart(self, {
    fontSize,
    ...(title === null ? {} : { titleFontSize: fontSize }),
    categoryAxis: { ...categoryAxis, fontSize },
    valueAxis: { ...valueAxis, fontSize },
  });
}

function changeFrame(self: ChartSelf, part: Partial<Frame>): void {
  const frame = { ...definitionOf(self).frame, ...part };
  if (frame.width <= 0 || frame.height <= 0) throw invalid('A chart has a size.');
  changeChart(self, { frame });
}

function kindOf(value: Json): ChartDefinition['kind'] {
  const kind = CHART_KINDS[text(value)];
  if (!kind)
    throw new HostError('NotImplemented', `Charts of type ${text(value)} are not implemented.`);
  return kind;
}

/** From the first cell's top left corner, to the last cell's bottom right one where it is given. */
function setPosition(self: ChartSelf, args: Arguments): void {
  const { sheet, area } = rangeOf(self.book, self.sheet, args.at(0));
  const left = sum(area.column, (column) => sheet.columnWidth(column));
  const top = sum(area.row, (row) => sheet.rowHeight(row));
  if (args.at(1) === null) return changeFrame(self, { left, top });
  const end = rangeOf(self.book, self.sheet, args.at(1)).area;
  changeFrame(self, {
    left,
    top,
    width: sum(end.column + end.columns, (column) => sheet.columnWidth(column)) - left,
    height: sum(end.row + end.rows, (row) => sheet.rowHeight(row)) - top,
  });
}

/** The sizes of the first lines of a sheet together, in points. */
function sum(count: number, size: (line: number) => number): number {
  let points = 0;
  for (let line = 0; line < count; line += 1) points += size(line);
  return points;
}
