import type { RowKind } from '../../model/indicator';
import { isNumberUnder, rankOf } from './rowNumbers';
import type { RowLine } from './rowLines';
import type { SubRowKind } from './subRows';
import { kindOfName, kindOpenedBy } from './subRows';
import { isTotal } from './totals';

/** What a row is, and the row that it is a part of. */
export interface RowPlace {
  readonly kind: RowKind;
  readonly parentRow: number | null;
}

/** A row that others below may be a part of. */
interface Upper {
  readonly line: RowLine;
  readonly mark: number;
}

/** After "of which", or a name that begins or ends so: the rows that belong to it. */
interface Opened {
  readonly kind: SubRowKind;
  readonly parent: Upper | null;
  /** Words alone in a row, or at the end of a name, are followed by rows; before a name they may be all. */
  readonly isFollowed: boolean;
  /** Whether the first row below is marked as standing under the parent; null before it. */
  readonly areMarked: boolean | null;
}

/** Deeper than what it belongs to by two spaces at least. */
const DEEPER = 2;

const indentOf = (line: RowLine): number => line.name?.indent ?? 0;

/** Whether marks, columns or indents put a row under another. */
function isUnder(line: RowLine, mark: number, upper: Upper): boolean {
  if (mark !== upper.mark) return mark > upper.mark;
  const [own, above] = [line.name?.at ?? 0, upper.line.name?.at ?? 0];
  if (own !== above) return own > above;
  return indentOf(line) >= indentOf(upper.line) + DEEPER;
}

/** A digit or a roman number before a row says that it stands for itself. */
const isNumbered = ({ number }: RowLine): boolean => {
  const rank = number === null ? null : rankOf(number);
  return rank !== null && rank < 20;
};

/** Indents make a part of a numbered row only where its number stands under the upper one too. */
function isPartOf(line: RowLine, upper: Upper): boolean {
  if (!isUnder(line, line.mark, upper)) return false;
  if (line.mark > 0 || !isNumbered(line)) return true;
  return upper.line.number !== null && isNumberUnder(line.number ?? '', upper.line.number);
}

/** Whether a row belongs to what was opened above it. */
function continues(opened: Opened, line: RowLine): boolean {
  const { parent } = opened;
  if (parent === null) return false;
  const marked = isUnder(line, line.mark, parent);
  const above = parent.line.number;
  if (above !== null && line.number !== null) return isNumberUnder(line.number, above);
  if (above !== null) return true;
  if (isNumbered(line)) return false;
  if (opened.areMarked === true || !opened.isFollowed) return marked;
  return marked || line.unit === null || line.unit === parent.line.unit;
}

/** Goes through the rows of a table from the top down, and says of each what it is a part of. */
export interface ParentFinder {
  beginSection(): void;
  /** A row that is nothing but "of which": those below belong to the row above. */
  open(line: RowLine): void;
  place(line: RowLine): RowPlace;
}

/**
 * A part stays out of the headline because its parent stands for it: so a row is a part only of one that has figures.
 * Words ("of which", "split into"), marks before a name, indents and a second column of names make parts; a number
 * such as 1.1 alone does not.
 */
export function parentFinder(): ParentFinder {
  let uppers: Upper[] = [];
  let opened: Opened | null = null;

  const parentOf = (line: RowLine, mark: number): Upper | null => {
    const last = uppers.map((upper) => isUnder(line, mark, upper)).lastIndexOf(true);
    uppers = uppers.slice(0, last + 1);
    return [...uppers].reverse().find((upper) => upper.line.hasFigures) ?? null;
  };
  const mainRow = (): Upper | null => uppers.find(({ line }) => line.hasFigures) ?? null;

  /** The way in which a row is a part, if it is one. */
  const kindOf = (line: RowLine): SubRowKind | null => {
    const named = line.name ? kindOfName(line.name.text) : null;
    if (named) return named;
    if (opened && continues(opened, line)) return opened.kind;
    opened = null;
    return uppers.some((upper) => isPartOf(line, upper)) ? 'part' : null;
  };

  /** What a row says of the rows below it. */
  const openBy = (own: Upper, parent: Upper | null): void => {
    const { line } = own;
    const kind = line.name ? kindOpenedBy(line.name.text) : null;
    const begins = line.name ? kindOfName(line.name.text) : null;
    if (kind) opened = { kind, parent: own, isFollowed: true, areMarked: null };
    else if (parent && begins)
      opened = { kind: begins, parent, isFollowed: false, areMarked: null };
    else if (opened?.areMarked === null)
      opened = { ...opened, areMarked: line.mark > 0 || isIndented(line, opened) };
  };

  const place = (line: RowLine): RowPlace => {
    if (isTotal(line.name?.text ?? '')) {
      uppers = [];
      opened = null;
      return { kind: 'total', parentRow: null };
    }
    const kind = kindOf(line);
    const mark = kind === null ? line.mark : Math.max(line.mark, 1);
    const parent = kind === null ? null : parentOf(line, mark);
    if (kind === null) uppers = [];
    const own: Upper = { line, mark };
    uppers.push(own);
    openBy(own, parent);
    if (kind === null || parent === null) return { kind: 'indicator', parentRow: null };
    return { kind, parentRow: parent.line.row };
  };

  return {
    beginSection: () => {
      uppers = [];
      opened = null;
    },
    open: (line) => {
      const kind = kindOpenedBy(line.name?.text ?? '');
      if (kind) opened = { kind, parent: mainRow(), isFollowed: true, areMarked: null };
    },
    place,
  };
}

const isIndented = (line: RowLine, { parent }: Opened): boolean =>
  parent !== null && isUnder(line, line.mark, parent);
