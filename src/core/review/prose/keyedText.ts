import { area, cellA1, type Area } from '../../model/address';
import type { CellFormat, Content } from '../../model/edit';
import type { CompositionInput } from '../composition';
import { COLORS } from '../look';
import type { DraftBuilder } from '../sheetDraft';
import { asText } from '../textFormula';
import { textKeyColumn } from './textKeys';

/** What stands where a person has something to fill in. */
export const DOTS = '……';

/** A text on the review that a person may change, in cells of one row that are merged. */
export interface KeyedLine {
  readonly key: string;
  /** What we draft; a person's text goes before it. */
  readonly drafted: string;
  /** First and number of its columns, with their width in points. */
  readonly column: number;
  readonly columns: number;
  readonly points: number;
  /** Sizes as at 11 points. */
  readonly format: CellFormat;
  /** Of the whole row where it is higher than the text. */
  readonly lines?: number;
}

/**
 * Puts a text into the row of the draft, with its key beside the printed part, by which it is found again. Its
 * cells are pale for as long as there is something to fill in.
 */
export function putKeyedLine(draft: DraftBuilder, input: CompositionInput, line: KeyedLine): Area {
  const { key, drafted, column, columns, points, format } = line;
  const content = input.texts.get(key) ?? asText(drafted);
  const fontSize = draft.scaled(format.fontSize ?? 11);
  const whole = area(draft.row, column, 1, columns);
  draft.put(draft.row, column, [[content]]);
  draft.put(draft.row, textKeyColumn(column), [[key]]);
  draft.merge(whole);
  draft.format(whole, { wrap: true, vertical: 'Center', ...format, fontSize });
  if (drafted.includes(DOTS)) draft.conditional(whole, [blankRule(draft.row, column)]);
  draft.text({ key, drafted });
  const lines = Math.max(line.lines ?? 1, draft.linesOf(shown(content), points, format.fontSize));
  draft.atLeast(draft.row, Math.ceil(fontSize * input.type.line * lines) + 3);
  return whole;
}

/** A number that a person typed, and a formula, take a line. */
const shown = (content: Content): string => String(content).replace(/^'/, '');

const blankRule = (row: number, column: number) =>
  ({
    kind: 'formula',
    formula: `=ISNUMBER(FIND("${DOTS}",$${cellA1(row, column)}))`,
    fill: COLORS.blank,
  }) as const;
