import { joinKey } from '../../reading/words/text';
import { placeName, type Check, type Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { codedReports, codedTargets, pairOf, type CodedRow } from './codedRows';
import { grouped } from './grouped';
import { isSystematic } from './systematic';

type Mismatch = Found<'code-name-mismatch'>;

const codePlace = ({ table, row, codeColumn }: CodedRow) => table.placeOf(row, codeColumn);
const namePlace = ({ table, row, nameColumn }: CodedRow) => table.placeOf(row, nameColumn);

/** One code with two names. */
function twoNames(first: CodedRow, later: CodedRow): Mismatch {
  const other = codePlace(first);
  return {
    code: 'code-name-mismatch',
    at: codePlace(later),
    args: {
      what: 'two-names',
      shared: later.code,
      one: first.name,
      another: later.name,
      other: placeName(other),
    },
    behind: [namePlace(later), other, namePlace(first)],
  };
}

/** One name with two codes. */
function twoCodes(first: CodedRow, later: CodedRow): Mismatch {
  const other = namePlace(first);
  return {
    code: 'code-name-mismatch',
    at: namePlace(later),
    args: {
      what: 'two-codes',
      shared: later.name,
      one: first.code,
      another: later.code,
      other: placeName(other),
    },
    behind: [codePlace(later), other, codePlace(first)],
  };
}

/** Codes are compared without regard to case and spaces; names are folded only where it matters, which is slow. */
const codeKey = ({ code }: CodedRow): string => code.toUpperCase().replaceAll(' ', '');
const isSameName = (a: CodedRow, b: CodedRow): boolean =>
  a.name === b.name || joinKey(a.name) === joinKey(b.name);

/** Rows that share something and differ from the first that has it. */
function differing(
  groups: Iterable<readonly CodedRow[]>,
  differs: (first: CodedRow, later: CodedRow) => boolean,
  finding: typeof twoNames,
): readonly Mismatch[] {
  return [...groups].flatMap(([first, ...others]) =>
    others.flatMap((later) => (first && differs(first, later) ? [finding(first, later)] : [])),
  );
}

const unlessSystematic = (found: readonly Mismatch[], of: number): readonly Mismatch[] =>
  isSystematic(found.length, of) ? [] : found;

/** In a target table equal names are those of one indicator only where all else is equal. */
function inTargets(rows: readonly CodedRow[]): readonly Mismatch[] {
  const names = differing(grouped(rows, codeKey).values(), (a, b) => !isSameName(a, b), twoNames);
  const alike = [...grouped(rows, ({ name }) => name).values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) => [...grouped(same, ({ context }) => context()).values()]);
  const codes = differing(alike, (a, b) => codeKey(a) !== codeKey(b), twoCodes);
  return [...unlessSystematic(names, rows.length), ...unlessSystematic(codes, rows.length)];
}

/** Which rows of targets have a code or a name, or both. */
interface Known {
  readonly byCode: ReadonlyMap<string, readonly CodedRow[]>;
  readonly byName: ReadonlyMap<string, readonly CodedRow[]>;
  readonly pairs: ReadonlySet<string>;
}

const knownOf = (targets: readonly CodedRow[]): Known => ({
  byCode: grouped(targets, codeKey),
  byName: grouped(targets, ({ name }) => name),
  pairs: new Set(targets.map(pairOf)),
});

/** A name that stands beside its own code as well was typed for another; else the code was. */
function mismatchOf(
  report: CodedRow,
  { byCode, byName, pairs }: Known,
  names: ReadonlyMap<string, readonly CodedRow[]>,
): readonly Mismatch[] {
  if (pairs.has(pairOf(report))) return [];
  const ofCode = byCode.get(codeKey(report)) ?? [];
  if (ofCode.some((target) => isSameName(target, report))) return [];
  const [meantByCode] = ofCode;
  const [meantByName] = byName.get(report.name) ?? [];
  const isNameRepeated = (names.get(report.name)?.length ?? 0) > 1;
  if (meantByName && (meantByCode === undefined || isNameRepeated))
    return [twoCodes(meantByName, report)];
  return meantByCode ? [twoNames(meantByCode, report)] : [];
}

function inReports(table: TypedTable, known: Known): readonly Mismatch[] {
  const reports = codedReports(table);
  const names = grouped(reports, ({ name }) => name);
  const found = reports.flatMap((report) => mismatchOf(report, known, names));
  return unlessSystematic(found, reports.length);
}

/** One code stands with two names, or one name with two codes: in a target table, or in achievements and their targets. */
export const codeNameMismatch: Check<'code-name-mismatch'> = {
  code: 'code-name-mismatch',
  run({ tables }) {
    const targets = tables.filter(({ found }) => found.role !== 'achievements').map(codedTargets);
    const reports = tables.filter(({ found }) => found.role === 'achievements');
    const known = knownOf(reports.length > 0 ? targets.flat() : []);
    return [...targets.flatMap(inTargets), ...reports.flatMap((table) => inReports(table, known))];
  },
};
