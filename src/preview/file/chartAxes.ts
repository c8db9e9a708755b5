import {
  art,
  addArt,
  readLook,
  runProperties,
  setLook,
  setSolidFill,
  setTitle,
  solidFill,
  titleText,
} from './chartText';
import { ensure } from './order';
import type { ChartAxis } from './types';
import type { XmlElement } from './xml';

const AXIS_ORDER =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit dispUnits extLst'.split(
    ' ',
  );
const SCALING_ORDER = ['logBase', 'orientation', 'max', 'min', 'extLst'];

/** An axis that a chart does not have: everything automatic. */
export const NO_AXIS: ChartAxis = {
  visible: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  majorGridlines: false,
  majorGridlineColor: null,
  title: null,
  fontSize: null,
  fontColor: null,
  reversed: false,
  tickLabels: 'nextTo',
  tickLabelSpacing: null,
};

export function readAxis(axis: XmlElement | null): ChartAxis {
  if (axis === null) return NO_AXIS;
  const scaling = axis.child('scaling');
  const number = (parent: XmlElement | null, local: string): number | null => {
    const value = parent?.child(local)?.attr('val') ?? null;
    return value === null ? null : Number(value);
  };
  const lines = axis.child('majorGridlines');
  const line = lines?.child('spPr') ?? null;
  const look = readLook(axis.child('txPr'));
  const deleted = axis.child('delete');
  return {
    visible: deleted === null || deleted.attr('val') === '0' || deleted.attr('val') === 'false',
    minimum: number(scaling, 'min'),
    maximum: number(scaling, 'max'),
    majorUnit: number(axis, 'majorUnit'),
    numberFormat: axis.child('numFmt')?.attr('formatCode') ?? null,
    majorGridlines: lines !== null,
    majorGridlineColor: solidFill(line === null ? null : art(line, 'ln')),
    title: titleText(axis),
    fontSize: look.size,
    fontColor: look.color,
    reversed: scaling?.child('orientation')?.attr('val') === 'maxMin',
    tickLabels: axis.child('tickLblPos')?.attr('val') ?? 'nextTo',
    tickLabelSpacing: number(axis, 'tickLblSkip'),
  };
}

/** Changes what differs. */
export function writeAxis(axis: XmlElement | null, wanted: ChartAxis): void {
  if (axis === null) return;
  const before = readAxis(axis);
  const differs = (key: keyof ChartAxis): boolean => before[key] !== wanted[key];
  if (differs('visible')) ensure(axis, 'delete', AXIS_ORDER).setAttr('val', !wanted.visible);
  writeScaling(axis, before, wanted);
  if (differs('majorUnit')) setValue(axis, 'majorUnit', wanted.majorUnit, AXIS_ORDER);
  if (differs('numberFormat') && wanted.numberFormat !== null) {
    const format = { formatCode: wanted.numberFormat, sourceLinked: false };
    ensure(axis, 'numFmt', AXIS_ORDER).setAttrs(format);
  }
  if (differs('majorGridlines') || differs('majorGridlineColor')) writeGridlines(axis, wanted);
  if (differs('title')) setTitle(axis, wanted.title, AXIS_ORDER);
  if (differs('tickLabels')) setValue(axis, 'tickLblPos', wanted.tickLabels, AXIS_ORDER);
  if (differs('tickLabelSpacing'))
    setValue(axis, 'tickLblSkip', wanted.tickLabelSpacing, AXIS_ORDER);
  if (differs('fontSize') || differs('fontColor')) {
    const look = { size: wanted.fontSize, color: wanted.fontColor };
    setLook(runProperties(ensure(axis, 'txPr', AXIS_ORDER)), look);
  }
}

function writeScaling(axis: XmlElement, before: ChartAxis, wanted: ChartAxis): void {
  const scaling = ensure(axis, 'scaling', AXIS_ORDER);
  if (wanted.reversed !== before.reversed) {
    setValue(scaling, 'orientation', wanted.reversed ? 'maxMin' : 'minMax', SCALING_ORDER);
  }
  if (wanted.minimum !== before.minimum) setValue(scaling, 'min', wanted.minimum, SCALING_ORDER);
  if (wanted.maximum !== before.maximum) setValue(scaling, 'max', wanted.maximum, SCALING_ORDER);
}

function setValue(
  parent: XmlElement,
  local: string,
  value: string | number | null,
  order: readonly string[],
): void {
  if (value === null) parent.child(local)?.remove();
  else ensure(parent, local, order).setAttr('val', value);
}

const GRIDLINE_EMU = 9525;

function writeGridlines(axis: XmlElement, wanted: ChartAxis): void {
  if (!wanted.majorGridlines) {
    axis.child('majorGridlines')?.remove();
    return;
  }
  const lines = ensure(axis, 'majorGridlines', AXIS_ORDER);
  if (wanted.majorGridlineColor === null) return;
  const properties = ensure(lines, 'spPr', []);
  const line = art(properties, 'ln') ?? addArt(properties, 'ln', { w: GRIDLINE_EMU });
  setSolidFill(line, wanted.majorGridlineColor);
}
