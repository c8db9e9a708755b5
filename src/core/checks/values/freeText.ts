import type { Target } from '../../model/indicator';
import type { TableColumn } from '../../model/table';
import type { DecimalMark } from '../../reading/cells/numbers';
import { saysDone } from '../../reading/cells/progressWords';
import { readAmount } from '../../reading/cells/readAmount';
import { readTarget } from '../../reading/cells/readTarget';
import { sideOfColumn } from '../../reading/indicators/directions';
import { VOCABULARIES } from '../../reading/vocabulary/vocabularies';
import { CHECK_VOCABULARIES } from '../vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { isReference } from './references';

/** @returns whether a text is free as read without regard to its row; remembered, because the same words stand in many rows. */
export function freeTexts(mark: DecimalMark) {
  const context = { mark, unit: null };
  const asTarget = remembered((text) => {
    const target = readTarget(text, { ...context, goodSide: null })?.target ?? null;
    return target?.doubt === 'unreadable' || isReference(target);
  });
  const asAmount = remembered((text) => {
    const { amount } = readAmount(text, context);
    return amount.kind === 'text' && amount.done === null;
  });
  return ({ role }: TableColumn, text: string): boolean =>
    role === 'target' || role === 'milestone' ? asTarget(text) : asAmount(text);
}

export type IsFree = ReturnType<typeof freeTexts>;

/** That a target is reached or is not, and nothing else: "met", "not done", "chưa đạt", "ไม่แล้วเสร็จ". */
const VERDICT = compile(
  [
    ...CHECK_VOCABULARIES.flatMap(({ verdicts }) => Object.values(verdicts).flat()),
    ...VOCABULARIES.flatMap(({ done, notDone }) => [
      ...notDone.filter((not) => done.some((word) => not.endsWith(word))),
      ...notDone.flatMap((not) => done.flatMap((word) => [`${not} ${word}`, `${not}${word}`])),
    ]),
  ],
  '^',
  '[.!;:]?$',
);

/** Beside a figure to be reached, "ongoing" and "approved" say nothing of how much there is. */
const isVague = (text: string, target: Target | null): boolean =>
  (target?.low ?? target?.high ?? null) !== null &&
  saysDone(fold(text)) !== null &&
  !hasPhrase(VERDICT, fold(text));

/** What reading made of the cell, which knows its unit and what a person decided, goes before what its words say. */
export function isFreeText(
  table: TypedTable,
  row: TypedRow,
  column: TableColumn,
  text: string,
  isFree: IsFree,
): boolean {
  const { address } = table.placeOf(row.row, column.column);
  const indicator = row.about?.indicator;
  if (column.role === 'target' && row.kind !== 'report' && indicator) {
    const { target, targetSource } = indicator;
    const isOwn = targetSource?.address === address;
    if (isOwn && isReference(target)) return true;
    if (isOwn || (target?.doubt === null && table.columnsOf('target').length === 1))
      return target?.doubt === 'unreadable' && sideOfColumn(text) === null;
  }
  const observation = row.observations.find(({ source }) => source.address === address);
  if (column.role === 'achieved' && observation) {
    const { amount } = observation;
    if (amount.kind !== 'text') return false;
    const target = indicator?.target ?? null;
    if (amount.done !== null) return isVague(text, target);
    return target?.doubt !== 'unreadable' || isFree(column, text);
  }
  return isFree(column, text);
}
