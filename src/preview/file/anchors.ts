import type { Sheet } from './sheet';
import type { ChartDefinition } from './types';
import type { XmlElement } from './xml';

type Frame = ChartDefinition['frame'];

const EMU_PER_POINT = 12_700;

/** @returns where an anchor of a drawing lies on its sheet, in points */
export function readFrame(sheet: Sheet, anchor: XmlElement): Frame {
  const from = anchor.child('from');
  const size = anchor.child('ext');
  const at = from === null ? readPosition(anchor.child('pos')) : readMarker(sheet, from);
  const to = anchor.child('to');
  if (to !== null) {
    const end = readMarker(sheet, to);
    return { ...at, width: end.left - at.left, height: end.top - at.top };
  }
  return { ...at, width: emu(size?.attr('cx')), height: emu(size?.attr('cy')) };
}

const emu = (text: string | null | undefined): number => Number(text ?? 0) / EMU_PER_POINT;

const readPosition = (pos: XmlElement | null) => ({
  left: emu(pos?.attr('x')),
  top: emu(pos?.attr('y')),
});

function readMarker(sheet: Sheet, marker: XmlElement): { left: number; top: number } {
  const number = (local: string): number => Number(marker.child(local)?.text() ?? 0);
  let left = number('colOff') / EMU_PER_POINT;
  for (let c = 0; c < number('col'); c += 1) left += sheet.columnWidth(c);
  let top = number('rowOff') / EMU_PER_POINT;
  for (let r = 0; r < number('row'); r += 1) top += sheet.rowHeight(r);
  return { left, top };
}

/** Moves an anchor, keeping its kind. */
export function writeFrame(sheet: Sheet, anchor: XmlElement, frame: Frame): void {
  const from = anchor.child('from');
  if (from !== null) writeMarker(sheet, from, frame.left, frame.top);
  else anchor.child('pos')?.setAttrs({ x: toEmu(frame.left), y: toEmu(frame.top) });
  const to = anchor.child('to');
  if (to !== null) writeMarker(sheet, to, frame.left + frame.width, frame.top + frame.height);
  else anchor.child('ext')?.setAttrs({ cx: toEmu(frame.width), cy: toEmu(frame.height) });
}

const toEmu = (points: number): number => Math.round(points * EMU_PER_POINT);

function writeMarker(sheet: Sheet, marker: XmlElement, left: number, top: number): void {
  const [column, columnRest] = locate(left, (c) => sheet.columnWidth(c));
  const [row, rowRest] = locate(top, (r) => sheet.rowHeight(r));
  const values = { col: column, colOff: toEmu(columnRest), row, rowOff: toEmu(rowRest) };
  for (const [local, value] of Object.entries(values)) {
    (marker.child(local) ?? marker.add(local)).setText(`${value}`);
  }
}

/** @returns the column or row that a distance falls into, and the distance from its edge */
function locate(points: number, sizeOf: (index: number) => number): [number, number] {
  let rest = Math.max(0, points);
  let index = 0;
  for (; rest >= sizeOf(index); index += 1) rest -= sizeOf(index);
  return [index, rest];
}
