/**
 * What the rules say of an indicator: its name, achieved, attainment, status, gap, due by the review date, pace
 * word. An interval is written `low..high`.
 */
export type ExpectedRow = readonly [
  name: string,
  achieved: number | string | null,
  attainment: number | null,
  status: string,
  gap: number | null,
  due: number | null,
  pace: string | null,
];
