import { areaA1, columnLetters } from '../../../src/core/model/address';
import type { CellSource, Indicator } from '../../../src/core/model/indicator';
import type { FoundTable, Reading } from '../../../src/core/model/table';
import type {
  Expected,
  ExpectedColumn,
  ExpectedEntry,
  ExpectedIndicator,
  ExpectedTable,
  Facts,
} from './fixtureExpected';
import { COLUMN_FACTS, INDICATOR_FACTS, TABLE_FACTS } from './facts';
import { shortNumber, shortObservation, shortTarget } from './shortForms';

/** What differs, with the line of the fixture. */
type Report = (line: number, expected: string, read: string) => void;

function compareFacts<T>(
  facts: Facts,
  known: Readonly<Record<string, (item: T) => string>>,
  item: T,
  report: (expected: string, read: string) => void,
): void {
  for (const [name, expected] of facts) {
    const read = known[name];
    if (!read) throw new Error(`no fact is called ${name}`);
    if (read(item) !== expected) report(`${name} ${expected}`, `${name} ${read(item)}`);
  }
}

function compareColumn(table: FoundTable, expected: ExpectedColumn, report: Report): void {
  const column = table.columns.find((one) => columnLetters(one.column) === expected.letters);
  const at = `${expected.letters} `;
  if (!column) return report(expected.line, `${at}${expected.role}`, `${at}no column`);
  if (column.role !== expected.role)
    report(expected.line, `${at}${expected.role}`, `${at}${column.role}`);
  compareFacts(expected.facts, COLUMN_FACTS, column, (want, read) =>
    report(expected.line, at + want, at + read),
  );
}

/** Observations without a value are no facts. */
function observationsIn(indicator: Indicator, expected: readonly string[]): readonly string[] {
  return indicator.observations
    .filter(({ amount, numerator }) => amount.kind !== 'missing' || numerator !== undefined)
    .map((observation, at) => shortObservation(observation, expected[at] ?? expected[0] ?? ''));
}

function compareIndicator(
  reading: Reading,
  indicator: Indicator,
  expected: ExpectedIndicator,
  report: Report,
): void {
  const at = `${expected.name}: `;
  const differ = (want: string, read: string) => report(expected.line, at + want, at + read);
  const target = shortTarget(indicator.target);
  if (expected.target !== target && expected.target !== '*') differ(expected.target, target);
  const observations = observationsIn(indicator, expected.observations).join('; ');
  const wanted = expected.observations.join('; ');
  if (wanted !== observations && wanted !== '*') differ(wanted || '-', observations || '-');
  const known = Object.fromEntries(
    Object.entries(INDICATOR_FACTS).map(([name, read]) => [
      name,
      (one: Indicator) => read(one, reading),
    ]),
  );
  compareFacts(expected.facts, known, indicator, differ);
}

function compareIndicators(
  reading: Reading,
  index: number,
  expected: ExpectedTable,
  report: Report,
): void {
  const read = reading.indicators.filter(({ table }) => table === index);
  const names = read.map(({ name }) => name);
  const wanted = expected.indicators.map(({ name }) => name);
  if (names.join('\n') !== wanted.join('\n'))
    report(expected.line, `rows ${wanted.join(' / ')}`, `rows ${names.join(' / ')}`);
  for (const one of expected.indicators) {
    const indicator = read.find(({ name }) => name === one.name);
    if (indicator) compareIndicator(reading, indicator, one, report);
  }
}

const placeOf = ({ sheet, area }: FoundTable): string => `${sheet.name}!${areaA1(area)}`;

function compareTables(reading: Reading, expected: Expected, report: Report): void {
  const places = reading.tables.map((table) => `${placeOf(table)} ${table.role}`);
  const wanted = expected.tables.map(({ place, role }) => `${place} ${role}`);
  if (places.join() !== wanted.join())
    report(
      expected.tables[0]?.line ?? expected.line,
      `tables ${wanted.join(', ') || 'none'}`,
      `tables ${places.join(', ') || 'none'}`,
    );
  for (const [at, table] of expected.tables.entries()) {
    const same = reading.tables.findIndex((one) => placeOf(one) === table.place);
    const index = same < 0 ? at : same;
    const found = reading.tables[index];
    if (!found) continue;
    compareFacts(table.facts, TABLE_FACTS, found, (want, read) => report(table.line, want, read));
    table.columns.forEach((column) => compareColumn(found, column, report));
    compareIndicators(reading, index, table, report);
  }
}

const at = ({ sheet, address }: CellSource): string => `${sheet}!${address}`;

function entriesOf(reading: Reading): readonly (readonly [ExpectedEntry['list'], string])[] {
  const nameOf = (key: string) => reading.indicators.find((one) => one.key === key)?.name ?? key;
  return [
    ...reading.orphans.map((one) => ['orphan', `'${one.label}' ${at(one.source)}`] as const),
    ...reading.nearMatches.map(
      (one) => ['near', `'${one.label}' ${at(one.source)} -> ${nameOf(one.indicator)}`] as const,
    ),
    ...reading.ambiguousNumbers.map(
      (one) =>
        [
          'ambiguous',
          `${at(one.source)} ${shortNumber(one.value)} or ${shortNumber(one.otherwise)}`,
        ] as const,
    ),
    ...reading.settingNotes.map((one) => ['note', `${one.code} ${one.path}`] as const),
  ];
}

function compareEntries(reading: Reading, expected: Expected, report: Report): void {
  const read = entriesOf(reading).map(([list, text]) => `${list} ${text}`);
  const wanted = expected.entries.map(({ list, text }) => `${list} ${text}`);
  expected.entries.forEach((entry, index) => {
    if (!read.includes(wanted[index] ?? '')) report(entry.line, wanted[index] ?? '', 'nothing');
  });
  read
    .filter((one) => !wanted.includes(one))
    .forEach((one) => report(expected.line, 'nothing', one));
}

/**
 * Compares a reading with what a fixture expects: its tables, the rows of each, and every fact that is
 * stated.
 * @returns a sentence for each difference, with the fixture's file and line
 */
export function differencesOf(
  name: string,
  reading: Reading,
  expected: Expected,
): readonly string[] {
  const differences: string[] = [];
  const report: Report = (line, want, read) =>
    differences.push(`${name}.txt:${line} expected ${want}, read ${read}`);
  const wholes = { language: reading.language, culture: reading.culture };
  for (const [fact, want] of expected.facts) {
    const read = fact === 'language' ? wholes.language : wholes.culture;
    if (read !== want) report(expected.line, `${fact} ${want}`, `${fact} ${read}`);
  }
  compareTables(reading, expected, report);
  compareEntries(reading, expected, report);
  return differences;
}
