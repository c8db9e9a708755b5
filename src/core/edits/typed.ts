/**
 * Remarks that a person typed into an annex that was half-written, by the fixed key of their row. Texts of the review
 * are not looked for there: their keys and their cells are not written at once.
 */
export type Typed = Readonly<Record<string, string>>;

export const NOTHING_TYPED: Typed = {};
