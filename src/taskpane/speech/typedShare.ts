/**
 * @param text a percentage as a person types it: `90`, `90%`, `92,5 %`.
 * @returns the share, 0.9 for 90 %, or null where this is none above zero.
 */
export function readTypedShare(text: string): number | null {
  const match = /^(\d{1,4})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim());
  if (!match) return null;
  const value = Number(`${match[1]}.${match[2] ?? '0'}`);
  return value > 0 ? Number((value / 100).toFixed(6)) : null;
}
