import type { Horizon, Indicator } from '../model/indicator';
import type { Reading } from '../model/table';

/**
 * A horizon that the header gives for the whole table ("Plan 2023") is read once, so that it counts for rows that
 * are added later, too.
 * @returns the key of the row that holds it for this one: the table's first; null where a row has its own, or none.
 */
export function horizonHolder(
  { table, horizon }: Indicator,
  { tables, indicators }: Reading,
): string | null {
  const ofTable = tables[table]!.horizon;
  if (!isSameSpan(horizon, ofTable)) return null;
  return (
    indicators.find((one) => one.table === table && isSameSpan(one.horizon, ofTable))?.key ?? null
  );
}

const isSameSpan = (a: Horizon, b: Horizon): boolean =>
  a !== null &&
  b !== null &&
  a !== 'to-date' &&
  b !== 'to-date' &&
  a.start === b.start &&
  a.end === b.end;
