/** What a person typed into sheets of ours that were half-written: remarks and texts, by their fixed keys. */
export interface Typed {
  readonly remarks: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

export const NOTHING_TYPED: Typed = { remarks: {}, texts: {} };

/** @returns both; the later one holds for a key that both have. */
export const joinTyped = (earlier: Typed = NOTHING_TYPED, later: Typed = NOTHING_TYPED): Typed => ({
  remarks: { ...earlier.remarks, ...later.remarks },
  texts: { ...earlier.texts, ...later.texts },
});

/** @returns whether nothing was typed. */
export const isNothing = ({ remarks, texts }: Typed): boolean =>
  Object.keys(remarks).length + Object.keys(texts).length === 0;
