/** Of FNV-1a, 32 bits. */
const PRIME = 0x01000193;
/** Where each quarter starts from; the first is FNV's own. */
const SEEDS = [0x811c9dc5, 0x1c9dc581, 0x9dc5811c, 0xc5811c9d];

/** @returns a GUID in braces that follows from a text, the same on every machine. */
export function contentGuid(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hex = SEEDS.map((seed) => hash(bytes, seed)).join('');
  const [a, b, c, d, e] = [0, 8, 12, 16, 20].map((start, i, all) => hex.slice(start, all[i + 1]));
  return `{${a}-${b}-${c}-${d}-${e}}`;
}

function hash(bytes: Uint8Array, seed: number): string {
  let state = seed;
  for (const byte of bytes) state = Math.imul(state ^ byte, PRIME);
  // Spreads the last bytes over the whole, which the multiplication alone does not.
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
