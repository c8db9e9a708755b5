import { readAxis, writeAxis } from './chartAxes';
import { readSeries, writeAllSeries } from './chartSeries';
import { plotMarkup } from './chartSkeleton';
import { readLook, runProperties, setLook, setTitle, setTitleLook, titleText } from './chartText';
import { ensure } from './order';
import type { ChartDefinition, ChartKind } from './types';
import type { XmlElement } from './xml';
import { parseXml } from './xmlParse';

/** CT_Chart and CT_ChartSpace. */
const CHART_ORDER =
  'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst'.split(
    ' ',
  );
const SPACE_ORDER =
  'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst'.split(
    ' ',
  );
const LEGEND_ORDER = ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];

/** What a chart part says, without its name and place, which stand in the drawing. */
export type ChartContent = Omit<ChartDefinition, 'name' | 'frame'>;

export function readChart(space: XmlElement): ChartContent {
  const chart = space.child('chart');
  const plot = chart?.child('plotArea') ?? null;
  const title = readLook(chart?.child('title') ?? null);
  const legend = chart?.child('legend') ?? null;
  const text = readLook(space.child('txPr'));
  const position = legend?.child('legendPos')?.attr('val') ?? 'r';
  return {
    kind: readKind(groupOf(plot)),
    title: titleText(chart ?? null),
    titleFontSize: title.size,
    titleBold: title.bold,
    titleColor: title.color,
    blanksAs: chart?.child('dispBlanksAs')?.attr('val') ?? 'zero',
    fontName: text.font,
    fontSize: text.size,
    series: groupsOf(plot).flatMap((group) => group.elements('ser').map(readSeries)),
    categoryAxis: readAxis(plot?.child('catAx') ?? plot?.child('dateAx') ?? null),
    valueAxis: readAxis(plot?.child('valAx') ?? null),
    legend: { visible: legend !== null, position: legendSide(position) },
  };
}

const legendSide = (text: string): 't' | 'b' | 'l' | 'r' =>
  text === 't' || text === 'b' || text === 'l' ? text : 'r';

const groupsOf = (plot: XmlElement | null): XmlElement[] =>
  (plot?.allElements() ?? []).filter((e) => e.local.endsWith('Chart'));

const groupOf = (plot: XmlElement | null): XmlElement | null => groupsOf(plot)[0] ?? null;

/** The nearest of the kinds that are known; others (areas, scatter) read as columns and keep their element. */
function readKind(group: XmlElement | null): ChartKind {
  const grouping = group?.child('grouping')?.attr('val') ?? 'standard';
  if (group?.local === 'pieChart') return 'pie';
  if (group?.local === 'doughnutChart') return 'doughnut';
  if (group?.local === 'lineChart') return group.child('marker') === null ? 'line' : 'lineMarkers';
  const isBar = group?.child('barDir')?.attr('val') === 'bar';
  if (isBar && grouping === 'percentStacked') return 'barStacked100';
  const stacked = grouping === 'stacked' || grouping === 'percentStacked';
  if (isBar) return stacked ? 'barStacked' : 'barClustered';
  return stacked ? 'columnStacked' : 'columnClustered';
}

/** Changes only what is named, and of that only what differs; another kind makes a new plot area. */
export function writeChart(space: XmlElement, change: Partial<ChartContent>): void {
  const chart = ensure(space, 'chart', SPACE_ORDER);
  const before = readChart(space);
  const rest =
    change.kind === undefined || change.kind === before.kind
      ? change
      : replot(chart, { ...before, ...change });
  const plot = ensure(chart, 'plotArea', CHART_ORDER);
  const group = groupOf(plot);
  if (rest.series !== undefined && group !== null) writeAllSeries(group, rest.series);
  if (rest.categoryAxis !== undefined)
    writeAxis(plot.child('catAx') ?? plot.child('dateAx'), rest.categoryAxis);
  if (rest.valueAxis !== undefined) writeAxis(plot.child('valAx'), rest.valueAxis);
  writeTitle(chart, before, rest);
  if (rest.legend !== undefined) writeLegend(chart, before.legend, rest.legend);
  if (rest.blanksAs !== undefined && rest.blanksAs !== before.blanksAs)
    ensure(chart, 'dispBlanksAs', CHART_ORDER).setAttr('val', rest.blanksAs);
  writeText(space, before, rest);
}

/** The look of all text that has none of its own. */
function writeText(
  space: XmlElement,
  before: ChartContent,
  { fontName: font, fontSize: size }: Partial<ChartContent>,
): void {
  if (font !== undefined && font !== before.fontName)
    setLook(runProperties(ensure(space, 'txPr', SPACE_ORDER)), { font });
  if (size !== undefined && size !== before.fontSize)
    setLook(runProperties(ensure(space, 'txPr', SPACE_ORDER)), { size });
}

/** Puts a plot area of the wanted kind in place. @returns everything that has to be written into it */
function replot(chart: XmlElement, wanted: ChartContent): ChartContent {
  const known = chart.child('plotArea');
  const index = known === null ? chart.content.length : chart.content.indexOf(known);
  known?.remove();
  chart.insert(parseXml(plotMarkup(wanted.kind), 'plot area').root, index);
  return wanted;
}

function writeTitle(chart: XmlElement, before: ChartContent, change: Partial<ChartContent>): void {
  if (change.title !== undefined && change.title !== before.title) {
    setTitle(chart, change.title, CHART_ORDER);
    ensure(chart, 'autoTitleDeleted', CHART_ORDER).setAttr('val', change.title === null);
  }
  const { titleFontSize: size, titleBold: bold, titleColor: color } = change;
  if (size === undefined && bold === undefined && color === undefined) return;
  setTitleLook(chart.child('title'), {
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color }),
  });
}

function writeLegend(
  chart: XmlElement,
  before: ChartContent['legend'],
  wanted: ChartContent['legend'],
): void {
  if (!wanted.visible) {
    chart.child('legend')?.remove();
    return;
  }
  if (before.visible && before.position === wanted.position) return;
  const legend = ensure(chart, 'legend', CHART_ORDER);
  ensure(legend, 'legendPos', LEGEND_ORDER).setAttr('val', wanted.position);
  if (legend.child('overlay') === null)
    ensure(legend, 'overlay', LEGEND_ORDER).setAttr('val', false);
}
