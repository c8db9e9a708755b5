import { quoteSheet, type Place } from '../model/address';
import type { Finding } from '../model/finding';
import type { Figures } from './numbers';
import type { WordKey, Words } from './words';

/** @returns a place as people read it: `Kết quả!D7`, quoted where the name needs it. */
export function placeText({ sheet, address }: Place): string {
  return `${/^[\p{L}\p{M}\p{N}_]+$/u.test(sheet) ? sheet : quoteSheet(sheet)}!${address}`;
}

/** @returns the sentence of a finding, its figures printed by the culture. */
export function findingMessage(finding: Finding, words: Words, figures: Figures): string {
  const { code, args, at } = finding;
  const printed: Record<string, string> = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? printFigure(name, value, figures) : value,
    ]),
  );
  if (args.role !== undefined) printed.role = words(`role.${args.role}` as WordKey);
  return words(`finding.${code}`, { ...printed, place: placeText(at) });
}

const SHARES = new Set(['stated', 'computed']);

const printFigure = (name: string, value: number, figures: Figures): string =>
  SHARES.has(name) ? figures.share(value, 2) : figures.number(value, 4);
