import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWorkbook } from '../../src/core/checkWorkbook';
import { evaluateWorkbook } from '../../src/core/evaluateWorkbook';
import type { Finding } from '../../src/core/model/finding';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import type { GridSheet } from './grid';
import { workbookOf } from './grid';
import { blocksOf } from './reading/fixtureBlocks';
import { badLine, sheetOfLines, type Line } from './reading/fixtureSheets';

/**
 * A small workbook and every finding above `note` that a careful person would make in it, and every finding of the
 * code that its name begins with. The file is text: prose, options, `== sheet "Name"` blocks, and `== findings` with
 * lines of `code Sheet!A1` and, if it matters, the arguments as JSON.
 */
export interface CheckFixture {
  /** `blank-row.faulty`, `blank-row.clean`, `total-differs.subtotals`, say. */
  readonly name: string;
  readonly code: string;
  readonly culture: string;
  readonly settings: Partial<Settings>;
  readonly sheets: readonly GridSheet[];
  readonly expected: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly is: string;
  /** What of the arguments is looked at. */
  readonly args: Readonly<Record<string, unknown>>;
}

const FOLDER = 'test/fixtures/checks';
const FINDING = /^(?<code>[a-z-]+) (?<place>.+?![A-Z]+\d+(?::[A-Z]+\d+)?)(?: (?<args>\{.*\}))?$/;

function expectedFinding(line: Line): ExpectedFinding {
  const { code, place, args } = FINDING.exec(line.text.trim())?.groups ?? {};
  if (code === undefined) throw badLine(line, 'a finding is "code Sheet!A1 {...}"');
  return {
    is: `${code} ${place}`,
    args: JSON.parse(args ?? '{}') as Readonly<Record<string, unknown>>,
  };
}

function optionIn(intro: readonly Line[], key: string): string | null {
  const line = intro.find(({ text }) => text.startsWith(`${key}: `));
  return line ? line.text.slice(key.length + 2).trim() : null;
}

const isFilled = ({ text }: Line): boolean => text.trim() !== '';

/** @throws Error naming the line that is not understood. */
export function parseCheckFixture(name: string, text: string): CheckFixture {
  const { intro, blocks } = blocksOf(text, 'findings');
  const findings = blocks.filter(({ sheet }) => sheet === null);
  if (findings.length !== 1) throw new Error(`${name}: one "== findings" is needed`);
  return {
    name,
    code: name.split('.')[0]!,
    culture: optionIn(intro, 'culture') ?? 'en-US',
    settings: JSON.parse(optionIn(intro, 'settings') ?? '{}') as Partial<Settings>,
    sheets: blocks.flatMap(({ sheet, lines: rows }) =>
      sheet === null ? [] : [sheetOfLines(sheet, rows)],
    ),
    expected: findings[0]!.lines.filter(isFilled).map(expectedFinding),
  };
}

/** @returns every fixture of the folder, by name. */
export const checkFixtures = (): readonly CheckFixture[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      parseCheckFixture(basename(file, '.txt'), readFileSync(join(FOLDER, file), 'utf8')),
    );

/** @returns what the checks find in the fixture's workbook. */
export function findingsOf({ sheets, culture, settings }: CheckFixture): readonly Finding[] {
  const snapshot = workbookOf(sheets, culture);
  const evaluation = evaluateWorkbook(snapshot, { ...DEFAULT_SETTINGS, ...settings });
  return checkWorkbook(snapshot, evaluation).open;
}

/** @returns a finding as fixtures write it. */
export const written = ({ code, at }: Finding): string => `${code} ${at.sheet}!${at.address}`;
