import { partsOf, serialOf } from '../generator/days';
import { spotsOf, withSpot, type Spot } from '../generator/spots';
import type { Cell, Workbook } from '../generator/workbook';
import { oneOf, placeOfSpot, type Planted, type Planter } from './planting';

const datesOf = (workbook: Workbook, fits?: (spot: Spot) => boolean): readonly Spot[] =>
  spotsOf(workbook, ['date'], fits);

const replaced = (workbook: Workbook, spot: Spot, cell: Cell, manner: string): Planted => ({
  workbook: withSpot(workbook, spot, cell),
  at: placeOfSpot(spot),
  manner,
});

const impossibleDay: Planter = (workbook, random) => {
  const spot = oneOf(datesOf(workbook), random);
  if (!spot) return null;
  const written = String(spot.cell!.value);
  const isIso = /^\d{4}-/.test(written);
  const { year } = partsOf(spot.row.day!);
  const shown = /[12]\d{3}/.exec(typeof spot.cell!.value === 'string' ? written : '')?.[0] ?? year;
  const text = isIso
    ? random.pick([`${year}-02-30`, `${year}-13-05`])
    : random.pick([`31/02/${shown}`, `31/04/${shown}`, `32/01/${shown}`, `00/05/${shown}`]);
  return replaced(workbook, spot, { value: text }, 'impossible day');
};

/** The same day in the other count of years. */
function otherCalendar({ cell, row }: Spot): Cell | null {
  const value = cell!.value;
  if (typeof value === 'number') {
    const { year, month, day } = partsOf(row.day!);
    return { ...cell!, value: serialOf(year + 543, month, Math.min(day, 28)) };
  }
  const year = /\d{4}/.exec(value as string)?.[0];
  if (!year) return null;
  const other = Number(year) > 2400 ? Number(year) - 543 : Number(year) + 543;
  return { value: (value as string).replace(year, String(other)) };
}

const mixedYears: Planter = (workbook, random) => {
  if (workbook.language !== 'th') return null;
  const spot = oneOf(datesOf(workbook), random);
  const cell = spot && otherCalendar(spot);
  return spot && cell ? replaced(workbook, spot, cell, 'other calendar') : null;
};

/** The date some years off, in the form of the others. */
function inYear({ cell, row }: Spot, by: number): Cell | null {
  const { year, month, day } = partsOf(row.day!);
  if (typeof cell!.value === 'number')
    return { ...cell!, value: serialOf(year + by, month, Math.min(day, 28)) };
  const written = /\d{4}/.exec(cell!.value as string)?.[0];
  if (!written || month === 2) return null;
  return { value: (cell!.value as string).replace(written, String(Number(written) + by)) };
}

const beforeTerm: Planter = (workbook, random) => {
  const spot = workbook.term && oneOf(datesOf(workbook), random);
  const cell = spot && inYear(spot, random.pick([-2, -10, -5]));
  return spot && cell ? replaced(workbook, spot, cell, 'before the term') : null;
};

const inFuture: Planter = (workbook, random) => {
  const { reviewDate, term } = workbook;
  if (reviewDate === null || !term) return null;
  const spots = datesOf(workbook, ({ row }) => {
    const { year, month } = partsOf(row.day!);
    return serialOf(year + 1, month, 1) > reviewDate && row.day! + 366 < term.end;
  });
  const spot = oneOf(spots, random);
  const cell = spot && inYear(spot, 1);
  return spot && cell ? replaced(workbook, spot, cell, 'next year') : null;
};

export const DATES = {
  'invalid-date': impossibleDay,
  'mixed-calendars': mixedYears,
  'date-out-of-term': beforeTerm,
  'future-date': inFuture,
} as const satisfies Readonly<Record<string, Planter>>;
