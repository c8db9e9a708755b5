import type { RowKind } from '../../model/indicator';
import { compile, hasPhrase } from '../words/phrases';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

export type SubRowKind = Extract<RowKind, 'part' | 'division'>;

const KINDS: readonly (readonly [SubRowKind, readonly string[]])[] = [
  ['part', VOCABULARIES.flatMap((v) => v.subRows)],
  ['division', VOCABULARIES.flatMap((v) => v.divisions)],
];
const MARK = '^[-+*\\u2022\\u00b7(\\s]*';
const END = '[\\s:.,)]*$';
const BEGINS = KINDS.map(([kind, words]) => [kind, compile(words, MARK)] as const);
const IS_ONLY = KINDS.map(([kind, words]) => [kind, compile(words, MARK, END)] as const);
const ENDS = KINDS.map(([kind, words]) => [kind, compile(words, '[\\s,;:(-]', END)] as const);

const kindIn = (list: typeof BEGINS, name: string): SubRowKind | null => {
  const folded = fold(name);
  return list.find(([, phrases]) => hasPhrase(phrases, folded))?.[0] ?? null;
};

/** @returns what a row is whose name begins with words such as "of which", "split into"; else null. */
export const kindOfName = (name: string): SubRowKind | null => kindIn(BEGINS, name);

/** @returns what the rows below are, where a name is nothing but such words, or ends with them; else null. */
export const kindOpenedBy = (name: string): SubRowKind | null =>
  kindIn(IS_ONLY, name) ?? kindIn(ENDS, name);

/** @returns whether a name is nothing but such words. */
export const isOpener = (name: string): boolean => kindIn(IS_ONLY, name) !== null;
