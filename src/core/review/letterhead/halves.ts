import { area } from '../../model/address';
import type { CellFormat, Content } from '../../model/edit';
import type { CompositionInput } from '../composition';
import { officialFont } from '../look';
import { putKeyedLine } from '../prose/keyedText';
import { REVIEW_WIDTH } from '../prose/textKeys';
import type { DraftBuilder } from '../sheetDraft';

/** The page is halved where the names of indicators end: bodies to the left, the state or party to the right. */
export interface Half {
  readonly column: number;
  readonly columns: number;
  readonly points: number;
}

export interface Halves {
  readonly left: Half;
  readonly right: Half;
  readonly whole: Half;
}

const LEFT_COLUMNS = 2;

/** @param widths of the review's columns, in points. */
export function halvesOf(widths: readonly number[]): Halves {
  const sum = (from: number, to: number): number =>
    widths.slice(from, to).reduce((total, each) => total + each, 0);
  const half = (column: number, end: number): Half => ({
    column,
    columns: end - column,
    points: sum(column, end),
  });
  return {
    left: half(0, LEFT_COLUMNS),
    right: half(LEFT_COLUMNS, REVIEW_WIDTH),
    whole: half(0, REVIEW_WIDTH),
  };
}

/** Puts a line that the rules prescribe into a half of the draft's row. */
export function putFixed(
  draft: DraftBuilder,
  input: CompositionInput,
  half: Half,
  content: Content,
  format: CellFormat,
): void {
  const fontSize = draft.scaled(format.fontSize ?? 11);
  const at = area(draft.row, half.column, 1, half.columns);
  draft.put(draft.row, half.column, [[content]]);
  draft.merge(at);
  draft.format(at, {
    horizontal: 'Center',
    vertical: 'Center',
    ...officialFont(input.layout),
    ...format,
    fontSize,
  });
  draft.atLeast(draft.row, Math.ceil(fontSize * input.type.line) + 3);
}

/** Puts a line that a person fills in or changes into a half of the draft's row. */
export function putOpen(
  draft: DraftBuilder,
  input: CompositionInput,
  half: Half,
  [key, drafted]: readonly [key: string, drafted: string],
  format: CellFormat,
): void {
  const centred = { horizontal: 'Center', ...format } as const;
  putKeyedLine(draft, input, { key, drafted, ...half, format: centred });
}

/** A rule of so many strokes, centred under a line: short under a body, as long as the line under a motto. */
export function putRule(
  draft: DraftBuilder,
  input: CompositionInput,
  half: Half,
  strokes: number,
): void {
  const at = area(draft.row, half.column, 1, half.columns);
  draft.put(draft.row, half.column, [['─'.repeat(strokes)]]);
  draft.merge(at);
  draft.format(at, {
    horizontal: 'Center',
    vertical: 'Top',
    ...officialFont(input.layout),
    fontSize: RULE_SIZE,
  });
  draft.atLeast(draft.row, RULE_SIZE * 1.5);
}

const RULE_SIZE = 6;
