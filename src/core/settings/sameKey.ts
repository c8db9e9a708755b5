import type { TableKey } from '../model/table';
import { sameText } from './sameText';

/** @returns whether two keys are spelt alike, but for case and spaces. The names of Excel Tables are unique in a workbook. */
export function isSameKey(one: TableKey, other: TableKey): boolean {
  if (one.table !== undefined || other.table !== undefined) {
    return one.table?.toLowerCase() === other.table?.toLowerCase();
  }
  const sameSheet =
    one.sheetId !== undefined && other.sheetId !== undefined
      ? one.sheetId === other.sheetId
      : sameText(one.sheet, other.sheet);
  return (
    sameSheet && sameHeaders(one.headers, other.headers) && (one.nth ?? 1) === (other.nth ?? 1)
  );
}

const sameHeaders = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean =>
  one?.length === other?.length &&
  (one ?? []).every((header, index) => sameText(header, other![index]!));
