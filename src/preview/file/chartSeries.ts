import { readLine, writeLine } from './chartLine';
import { readPoints, writePoints } from './chartPoints';
import { art, setSolidFill, solidFill } from './chartText';
import { ensure, insertOrdered } from './order';
import type { ChartSeries } from './types';
import type { XmlElement } from './xml';

/** The series elements of all kinds of chart, merged into one order that keeps each one's. */
const SERIES_ORDER =
  'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val smooth shape extLst'.split(
    ' ',
  );
const LABELS_ORDER =
  'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst'.split(
    ' ',
  );
const GROUP_ORDER =
  'barDir grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId extLst'.split(
    ' ',
  );

export function readSeries(series: XmlElement): ChartSeries {
  const name = series.at('tx', 'strRef', 'f')?.text() ?? null;
  const literal = series.at('tx', 'v')?.text();
  const category = series.child('cat')?.allElements()[0]?.child('f')?.text() ?? null;
  const labels = series.child('dLbls');
  const properties = series.child('spPr');
  const number = (local: string): number | null => {
    const value = series.parent?.child(local)?.attr('val') ?? null;
    return value === null ? null : parseInt(value, 10);
  };
  return {
    name: name ?? (literal === undefined ? null : `"${literal.replaceAll('"', '""')}"`),
    categories: category,
    values: series.child('val')?.allElements()[0]?.child('f')?.text() ?? '',
    color: solidFill(properties) ?? solidFill(properties === null ? null : art(properties, 'ln')),
    pointColors: readPoints(series),
    ...readLine(series),
    hasDataLabels: isOn(labels, 'showVal') || isOn(labels, 'showPercent'),
    dataLabelFormat: labels?.child('numFmt')?.attr('formatCode') ?? null,
    dataLabelPosition: labels?.child('dLblPos')?.attr('val') ?? null,
    gapWidth: number('gapWidth'),
    overlap: number('overlap'),
  };
}

const isOn = (parent: XmlElement | null, local: string): boolean => {
  const element = parent?.child(local) ?? null;
  return element !== null && element.attr('val') !== '0' && element.attr('val') !== 'false';
};

/** Makes the group's series those given: the ones in place are changed where they differ, the rest added or removed. */
export function writeAllSeries(group: XmlElement, wanted: readonly ChartSeries[]): void {
  const present = group.elements('ser');
  for (const extra of present.slice(wanted.length)) extra.remove();
  wanted.forEach((series, i) => {
    const element = present[i] ?? addSeries(group, i);
    writeSeries(element, series);
  });
}

function addSeries(group: XmlElement, index: number): XmlElement {
  const element = insertOrdered(group, group.create('ser'), GROUP_ORDER);
  element.add('idx', { val: index });
  element.add('order', { val: index });
  if (group.local === 'barChart') element.add('invertIfNegative', { val: false });
  if (group.local === 'lineChart') {
    if (group.child('marker') === null) element.add('marker').add('symbol', { val: 'none' });
    element.add('smooth', { val: false });
  }
  return element;
}

function writeSeries(element: XmlElement, wanted: ChartSeries): void {
  const before = readSeries(element);
  if (wanted.name !== before.name) writeName(element, wanted.name);
  if (wanted.categories !== before.categories) writeCategories(element, wanted.categories);
  if (wanted.values !== before.values) writeReference(element, 'val', 'numRef', wanted.values);
  if (element.parent?.local === 'lineChart') writeLine(element, before, wanted, SERIES_ORDER);
  else if (wanted.color !== before.color)
    setSolidFill(ensure(element, 'spPr', SERIES_ORDER), wanted.color);
  writePoints(element, before.pointColors, wanted.pointColors, SERIES_ORDER);
  writeLabels(element, before, wanted);
  for (const local of ['gapWidth', 'overlap'] as const) {
    const group = element.parent;
    const value = wanted[local];
    if (group === null || value === null || value === before[local]) continue;
    if (group.local === 'barChart') ensure(group, local, GROUP_ORDER).setAttr('val', value);
  }
}

function writeName(element: XmlElement, name: string | null): void {
  element.child('tx')?.remove();
  if (name === null) return;
  const holder = insertOrdered(element, element.create('tx'), SERIES_ORDER);
  if (name.startsWith('"')) holder.add('v').setText(name.slice(1, -1).replaceAll('""', '"'));
  else holder.add('strRef').add('f').setText(name);
}

function writeCategories(element: XmlElement, reference: string | null): void {
  if (reference === null) element.child('cat')?.remove();
  else writeReference(element, 'cat', 'strRef', reference);
}

/** The values that files keep beside a reference no longer fit, so they go with the old one. */
function writeReference(element: XmlElement, local: string, kind: string, formula: string): void {
  const holder = ensure(element, local, SERIES_ORDER);
  holder.clear();
  holder.add(kind).add('f').setText(formula);
}

function writeLabels(element: XmlElement, before: ChartSeries, wanted: ChartSeries): void {
  const { hasDataLabels, dataLabelFormat, dataLabelPosition } = wanted;
  if (!hasDataLabels) {
    if (before.hasDataLabels) element.child('dLbls')?.remove();
    return;
  }
  if (!before.hasDataLabels) showLabels(element);
  const labels = ensure(element, 'dLbls', SERIES_ORDER);
  if (dataLabelFormat !== before.dataLabelFormat) {
    labels.child('numFmt')?.remove();
    const format = { formatCode: dataLabelFormat, sourceLinked: false };
    if (dataLabelFormat !== null) ensure(labels, 'numFmt', LABELS_ORDER).setAttrs(format);
  }
  if (dataLabelPosition === before.dataLabelPosition) return;
  labels.child('dLblPos')?.remove();
  if (dataLabelPosition !== null)
    ensure(labels, 'dLblPos', LABELS_ORDER).setAttr('val', dataLabelPosition);
}

function showLabels(element: XmlElement): void {
  const labels = ensure(element, 'dLbls', SERIES_ORDER);
  labels.child('delete')?.remove();
  for (const local of LABELS_ORDER.filter((name) => /^show(?!Leader)/.test(name))) {
    ensure(labels, local, LABELS_ORDER).setAttr('val', local === 'showVal');
  }
}
