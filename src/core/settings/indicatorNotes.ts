import type { Indicator } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { SettingNote } from '../model/table';
import { pathOf } from './pieces';

/** @returns a note for each decision about an indicator, and each alias, that means no indicator. */
export function indicatorNotes(
  { indicators, aliases }: Pick<Settings, 'indicators' | 'aliases'>,
  found: readonly Pick<Indicator, 'key' | 'code' | 'name'>[],
): readonly SettingNote[] {
  const decided = Object.keys(indicators).map((label) => ['indicators', label, label] as const);
  const meant = Object.entries(aliases).map(([label, to]) => ['aliases', label, to] as const);
  const all = [...decided, ...meant];
  if (all.length === 0) return [];
  const known = new Set(found.flatMap(({ key, code, name }) => [key, code, name]));
  return all
    .filter(([, , wanted]) => !known.has(wanted))
    .map(([list, label]) => ({ code: 'no-such-indicator', path: pathOf(list, label) }));
}
