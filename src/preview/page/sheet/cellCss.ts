import type { CSSProperties } from 'react';
import type { Bar } from '../conditional/dataBar';
import type { CellPicture, Side } from './cellPicture';
import { PADDING } from './cellPicture';
import { familyOf, LINE_HEIGHT } from './fonts';
import { toPixels } from './pixels';
import type { Edges } from './SheetPicture';
import type { Spill } from './spills';

/** The box of a cell: where it lies, its fill and its lines. */
export function boxCss(
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
  { style }: CellPicture,
  edges: Edges,
): CSSProperties {
  return {
    ...box,
    ...(style.fillColor === '' ? {} : { backgroundColor: style.fillColor }),
    ...(edges.top === null ? {} : { borderTop: edges.top }),
    ...(edges.left === null ? {} : { borderLeft: edges.left }),
    ...(edges.right === null ? {} : { borderRight: edges.right }),
    ...(edges.bottom === null ? {} : { borderBottom: edges.bottom }),
  };
}

const FLEX: Readonly<Record<Side, string>> = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
};
/** Of a text that is too high for its cell the beginning is shown. */
const VERTICAL: Readonly<Record<string, string>> = { top: 'flex-start', center: 'safe center' };

/** The text of a cell in its box. */
export function textCss(picture: CellPicture, spill: Spill | undefined): CSSProperties {
  const { style, side, inset } = picture;
  return {
    left: -(spill?.left ?? 0),
    right: -(spill?.right ?? 0),
    justifyContent: FLEX[side],
    alignItems: VERTICAL[style.vertical] ?? 'safe flex-end',
    textAlign: style.horizontal === 'justify' ? 'justify' : side,
    paddingLeft: side === 'left' ? inset : PADDING,
    paddingRight: side === 'right' ? inset : PADDING,
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: style.wrap ? 'anywhere' : 'normal',
    ...fontCss(picture),
  };
}

/** The letters of a cell. */
export function fontCss({ style }: CellPicture): CSSProperties {
  const lines = [style.underline && 'underline', style.strikethrough && 'line-through'];
  return {
    fontFamily: familyOf(style.fontName),
    fontSize: toPixels(style.fontSize),
    fontWeight: style.bold ? 'bold' : 'normal',
    fontStyle: style.italic ? 'italic' : 'normal',
    textDecoration: lines.filter(Boolean).join(' ') || 'none',
    color: style.fontColor,
    lineHeight: LINE_HEIGHT,
  };
}

/** Files count degrees upwards to 90, and those downwards from 91; 255 is one letter below the other. */
export function turnCss(rotation: number): CSSProperties | undefined {
  if (rotation === 0) return undefined;
  if (rotation === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (rotation === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)' };
  if (rotation === 180) return { writingMode: 'vertical-rl' };
  return { transform: `rotate(${rotation > 90 ? rotation - 90 : -rotation}deg)` };
}

/** A data bar; a gradual one fades away from the axis. */
export function barCss({ start, end, axis, color, gradient }: Bar): CSSProperties {
  const towards = axis !== null && end <= axis ? 'left' : 'right';
  return {
    left: `${start * 100}%`,
    width: `${(end - start) * 100}%`,
    background: gradient ? `linear-gradient(to ${towards}, ${color}, ${color}22)` : color,
  };
}
