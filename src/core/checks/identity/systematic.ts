const LEAST = 3;
const SHARE = 0.2;

/**
 * Single rows are mistaken, not a fifth of a table: then its names or codes are meant in another way (codes that
 * begin again in each section, rows told apart by a column that was not understood).
 * @returns whether so many of a table's rows are meant that way
 */
export const isSystematic = (count: number, of: number): boolean =>
  count >= LEAST && count > of * SHARE;
