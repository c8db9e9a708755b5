import { tidy } from '../../reading/words/text';
import type { NameCell, Spellings } from './spellings';

/** Letters of full width, and what stands invisibly between others. */
const ODD_CHARACTERS = /[\uff01-\uff5e\u200b-\u200d\u2060\ufeff\u00ad\u00a0]/;

const hasCase = (name: string): boolean => name.toUpperCase() !== name.toLowerCase();

/** How much of a spelling nobody would have chosen: odd characters or spaces, then capitals throughout or none. */
function oddness(name: string): number {
  const isUntidy = tidy(name) !== name || ODD_CHARACTERS.test(name);
  const first = /\p{L}/u.exec(name)?.[0] ?? '';
  const isShouted = hasCase(name) && name === name.toUpperCase();
  const isLower = hasCase(first) && first === first.toLowerCase();
  return (isUntidy ? 2 : 0) + (isShouted || isLower ? 1 : 0);
}

/** @returns the spelling to use: the least odd, then the commonest, then that of the target table and the first. */
export function betterSpelling(spellings: Spellings): string {
  const ranked = [...spellings].map(([name, cells]: [string, readonly NameCell[]], order) => ({
    name,
    rank: [oddness(name), -cells.length, order] as const,
  }));
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
  return ranked[0]?.name ?? '';
}
