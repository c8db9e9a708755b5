const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** Four rounds of 32 bits, each from a basis of its own. */
const ROUNDS = [0, 1, 2, 3];

/** @returns 32 hexadecimal digits that are the same for the same text (FNV-1a, four times over). */
export const digest = (text: string): string =>
  ROUNDS.map((round) => hashOf(text, BASIS ^ Math.imul(round, PRIME))).join('');

function hashOf(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
