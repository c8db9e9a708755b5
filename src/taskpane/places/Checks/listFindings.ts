import type { Finding } from '../../../core/model/finding';

/** A finding with a name of its own, which it keeps when the workbook is read again. */
export interface Listed {
  readonly key: string;
  readonly finding: Finding;
}

/** @returns the findings by kind and place; several of one kind at one place are numbered. */
export function listFindings(findings: readonly Finding[]): readonly Listed[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { code, at } = finding;
    const name = `${code} ${at.sheet}!${at.address}`;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return { key: nth === 1 ? name : `${name} ${nth}`, finding };
  });
}
