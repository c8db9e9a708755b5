import { parseA1 } from '../model/address';
import type { Finding } from '../model/finding';
import type { WorkbookSnapshot } from '../model/snapshot';

type Key = readonly [sheet: number, row: number, column: number, code: string];

function compareKeys(a: Key, b: Key): number {
  const [first, second] = [a.slice(0, 3) as number[], b.slice(0, 3) as number[]];
  const at = first.findIndex((value, index) => value !== second[index]);
  if (at >= 0) return (first[at] ?? 0) - (second[at] ?? 0);
  return a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0;
}

/** @returns the findings by sheet (in tab order), row, column and code. */
export function inOrder(
  findings: readonly Finding[],
  { sheets }: WorkbookSnapshot,
): readonly Finding[] {
  const tabs = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  const keyed = findings.map((finding) => {
    const { row, column } = parseA1(finding.at.address);
    const key: Key = [tabs.get(finding.at.sheet) ?? sheets.length, row, column, finding.code];
    return { finding, key };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}
