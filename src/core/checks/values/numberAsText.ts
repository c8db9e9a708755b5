import { parseA1 } from '../../model/address';
import { formulaAt, numberFormatAt } from '../../model/cell';
import type { CellChange } from '../../model/fix';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import type { TextNumber } from '../../model/table';
import { placeName, type Check, type Found } from '../check';
import { hasTooManyDigits } from './truncation';

type Code = 'number-as-text';

const TEXT_FORMAT = '@';

/** A share is shown as the percentage that was typed. */
function formatAfter(format: string, isPercentage: boolean): string {
  if (isPercentage) return format.includes('%') ? format : '0.0%';
  return format === TEXT_FORMAT ? 'General' : format;
}

/** A text that a formula gives would come back; its cell is left as it is. */
function changeOf(
  sheet: SheetSnapshot,
  { value, source, isPercentage }: TextNumber,
): readonly CellChange[] {
  const { row, column } = parseA1(source.address);
  if (formulaAt(sheet, row, column) !== null) return [];
  const numberFormat = numberFormatAt(sheet, row, column);
  const change: CellChange = {
    sheet: sheet.name,
    address: source.address,
    before: { content: source.text ?? '', numberFormat },
    after: {
      content: value,
      numberFormat: formatAfter(numberFormat, isPercentage === true),
    },
  };
  return [change];
}

function finding(sheets: ReadonlyMap<string, SheetSnapshot>, number: TextNumber): Found<Code> {
  const { sheet, address, text } = number.source;
  const found = sheets.get(sheet);
  const changes = found ? changeOf(found, number) : [];
  return {
    code: 'number-as-text',
    at: { sheet, address },
    args: { text: text ?? '', value: number.value },
    ...(changes.length === 0 ? {} : { fix: { kind: 'change-cells', changes } }),
  };
}

const byName = ({ sheets }: WorkbookSnapshot) =>
  new Map(sheets.map((sheet) => [sheet.name, sheet]));

/**
 * A number is stored as text in a column of values. Not where it can be read in two ways, or where a number would lose
 * digits of it: these are findings of their own.
 * args: `text` (as written), `value` (the number that was read).
 */
export const numberAsText: Check<Code> = {
  code: 'number-as-text',
  run({ reading, snapshot }) {
    const sheets = byName(snapshot);
    const ambiguous = new Set(reading.ambiguousNumbers.map(({ source }) => placeName(source)));
    return reading.textNumbers
      .filter(
        ({ source }) => !ambiguous.has(placeName(source)) && !hasTooManyDigits(source.text ?? ''),
      )
      .map((number) => finding(sheets, number));
  },
};
