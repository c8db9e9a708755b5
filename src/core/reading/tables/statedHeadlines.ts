import type { Area } from '../../model/address';
import { cellA1 } from '../../model/address';
import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { StatedHeadline } from '../../model/table';
import { compile, hasPhrase, patternFor } from '../words/phrases';
import { fold } from '../words/text';
import type { SheetView } from './visibleCells';
import { inArea } from './visibleCells';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const NOUNS = VOCABULARIES.flatMap((v) => v.targetNouns);
const NOUN = compile(NOUNS);
const BETWEEN = compile(
  VOCABULARIES.flatMap((v) => v.outOf),
  '(?<![\\d/.,])(\\d{1,4}) ?(?:',
  '|/) ?(\\d{1,4})(?![\\d/]|[.,]\\d)',
  'gu',
);
const MET = compile(VOCABULARIES.flatMap((v) => v.metWords));
const DAY_BEFORE = compile(
  VOCABULARIES.flatMap((v) => v.dayWords),
  '',
  ' ?$',
);
/** Between the figures and their noun: "9 of 10 main targets". */
const NOUN_AFTER = compile(NOUNS, '^ ?(?:[\\p{L}\\p{M}]+ ){0,2}?');

/** A figure alone, which needs its neighbours to say what it counts. */
const BARE = /^\d{1,4} ?\/ ?\d{1,4}$/;
const NEIGHBOURS = [
  [0, -1],
  [-1, 0],
  [0, 1],
] as const;

interface Figures {
  readonly met: number;
  readonly of: number;
}

const figures = (met: string | undefined, of: string | undefined): Figures | null => {
  const stated = { met: Number(met), of: Number(of) };
  return stated.of >= 1 && stated.met <= stated.of ? stated : null;
};

const speaksOfTargets = (view: SheetView, row: number, column: number): boolean =>
  NEIGHBOURS.some(([down, right]) => {
    const cell = view.at(row + down, column + right);
    return cell.kind === 'text' && hasPhrase(NOUN, fold(cell.value));
  });

/**
 * "9/10 chỉ tiêu"; or figures before which the text, or beside which a cell, speaks of targets, if the text
 * says "met" or is nothing but the figures. Never "ngày 9/10".
 */
function figuresIn(view: SheetView, row: number, column: number, folded: string): Figures | null {
  const alone = BARE.test(folded);
  const near = alone || hasPhrase(MET, folded);
  for (const match of folded.matchAll(patternFor(BETWEEN, folded))) {
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + match[0].length);
    if (hasPhrase(DAY_BEFORE, before)) continue;
    const said = hasPhrase(NOUN, before) || speaksOfTargets(view, row, column);
    if (hasPhrase(NOUN_AFTER, after) || (near && said)) return figures(match[1], match[2]);
  }
  return null;
}

function headlinesOfRow(view: SheetView, row: number, tables: readonly Area[]): StatedHeadline[] {
  const { column: first, columns } = view.sheet.area;
  const found: StatedHeadline[] = [];
  for (let column: number = first; column < first + columns; column += 1) {
    const cell = view.at(row, column);
    if (cell.kind !== 'text' || !/[\d\u0e50-\u0e59]/.test(cell.value)) continue;
    if (tables.some((place) => inArea(place, row, column))) continue;
    const folded = fold(cell.value);
    const stated = figuresIn(view, row, column, folded);
    const source = { sheet: view.sheet.name, address: cellA1(row, column), text: cell.value };
    if (stated) found.push({ ...stated, source });
  }
  return found;
}

/** @returns the "9 of 10 targets" that stand around the tables of a sheet, by row and column. */
export function* statedHeadlinesOf(
  view: SheetView,
  tables: readonly Area[],
): Steps<readonly StatedHeadline[]> {
  const { row: first, rows } = view.sheet.area;
  const found: StatedHeadline[] = [];
  for (let row: number = first; row < first + rows; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    const near = tables.filter((place) => row >= place.row && row < place.row + place.rows);
    found.push(...headlinesOfRow(view, row, near));
  }
  return found;
}
