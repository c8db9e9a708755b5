import { call, literal, LONGEST_FORMULA, when } from '../attainment/formulas/syntax';
import type { FormulaWords, RowFormulas } from '../attainment/formulas/types';
import { hasNumberCell } from '../attainment/formulas/guardTarget';
import type { Indicator } from '../model/indicator';
import type { OwnColumnKind } from '../model/own';
import type { Evaluation } from '../model/review';
import { decisionsOf, type Decision, type TableRow } from './newRowDecisions';
import { cellReference } from './references';
import { atRow, withoutRow } from './rowlessFormula';
import { mostFrequent, typicalFormula } from './typicalFormula';
import { ownPlace, type TablePlace } from './tablePlaces';

/** The formula of a calculated column, as it reads in a row of the sheet. */
export type RowContent = (row: number) => string;

/** A column of ours in an Excel Table with one formula for all rows, also for those that come later. */
export interface CalculatedColumn {
  readonly formulaAt: RowContent;
  /** The rows for which it says what their own formula would; the others need theirs as exceptions. */
  readonly serves: ReadonlySet<number>;
}

/**
 * Finds, for each of our columns in an Excel Table, the formula that a new row can have as well. A new row has no
 * key and no readings: with a number as its target it is judged as the rows are that say the same in the columns
 * that decide (direction, accumulation …); what a formula cannot know is to be confirmed.
 */
export function calculatedColumns(
  { reading }: Evaluation,
  place: TablePlace,
  formulas: ReadonlyMap<string, RowFormulas>,
  words: FormulaWords,
): ReadonlyMap<OwnColumnKind, CalculatedColumn> {
  const indicators = reading.indicators.filter(({ table }) => table === place.index);
  const columns = new Map<OwnColumnKind, CalculatedColumn>();
  for (const { kind } of place.own) {
    if (kind === 'key') continue;
    const rows = indicators.flatMap((indicator) => {
      const formula = formulas.get(indicator.key)![kind];
      return formula === null ? [] : [rowOf(indicator, formula, place)];
    });
    const column = calculatedColumn(rows, place, words);
    if (column) columns.set(kind, column);
  }
  return columns;
}

function rowOf(indicator: Indicator, formula: string, place: TablePlace): TableRow {
  const key = cellReference(ownPlace(place, 'key')!, indicator.row);
  const labels = [indicator.name, indicator.code ?? '', ...(indicator.link?.labels ?? [])];
  const isWrittenOut = labels.some((label) => label !== '' && formula.includes(literal(label)));
  return {
    indicator,
    formula: withoutRow(formula, indicator.row),
    isPlain: !formula.includes(key) && !isWrittenOut,
  };
}

function calculatedColumn(
  rows: readonly TableRow[],
  place: TablePlace,
  words: FormulaWords,
): CalculatedColumn | null {
  if (rows.length === 0) return null;
  const decisions = decisionsOf(
    place,
    rows.filter(({ indicator }) => hasNumberCell(indicator)),
  );
  const known = decisions.map((one) => ({ ...one, formula: typicalFormula(one.rows) }));
  const candidates = [fromKnown(known, rows, words), forKeysAlone(rows, place, words)];
  const column = candidates.find((one) => one !== null && one.formula.length < ROOM_FOR_ROWS);
  return column ? { formulaAt: (row) => atRow(column.formula, row), serves: column.serves } : null;
}

/** Row numbers, which the formula is without, take some of its length. */
const ROOM_FOR_ROWS = LONGEST_FORMULA - 500;

/** A decision with the formula that follows from it; null where rows that decide alike differ. */
type Known = Decision & { readonly formula: string | null };

interface OneFormula {
  readonly formula: string;
  readonly serves: ReadonlySet<number>;
}

/** One formula where all decisions lead to it, else one for each. */
function fromKnown(
  known: readonly Known[],
  rows: readonly TableRow[],
  words: FormulaWords,
): OneFormula | null {
  const formulas = new Set(known.map(({ formula }) => formula));
  const [only = null] = formulas;
  const isDecided = known.length > 1 || known.every(({ condition }) => condition === null);
  if (formulas.size === 1 && only !== null && isDecided)
    return { formula: only, serves: rowsWith(rows, only) };
  const usable = known.filter(({ formula }) => formula !== null);
  if (usable.length === 0 || usable.some(({ condition }) => condition === null)) return null;
  const formula = [...new Set(usable.map((one) => one.formula!))].reduceRight(
    (otherwise, one) => when(anyOf(conditionsFor(usable, one)), one.slice(1), otherwise),
    literal(words.status.toConfirm),
  );
  const served = usable.flatMap((one) => [...rowsWith(one.rows, one.formula!)]);
  return { formula: `=${formula}`, serves: new Set(served) };
}

const conditionsFor = (known: readonly Known[], formula: string): readonly string[] =>
  known.flatMap((one) => (one.formula === formula ? (one.condition ?? []) : []));

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions.join('') : call('OR', ...conditions);

const rowsWith = (rows: readonly TableRow[], formula: string): ReadonlySet<number> =>
  new Set(rows.flatMap((one) => (one.formula === formula ? [one.indicator.row] : [])));

/** The formula that most rows have, by their keys; a new row is to be confirmed until it has one. */
function forKeysAlone(
  rows: readonly TableRow[],
  place: TablePlace,
  words: FormulaWords,
): OneFormula {
  const usual = mostFrequent(rows.map(({ formula }) => formula))!;
  const row = rows[0]!.indicator.row;
  const key = withoutRow(cellReference(ownPlace(place, 'key')!, row), row);
  const formula = when(`${key}=""`, literal(words.status.toConfirm), usual.slice(1));
  return { formula: `=${formula}`, serves: rowsWith(rows, usual) };
}
