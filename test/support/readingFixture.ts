import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Settings } from '../../src/core/model/settings';
import type { GridSheet } from './grid';
import { blocksOf } from './reading/fixtureBlocks';
import type { Expected } from './reading/fixtureExpected';
import { expectedOfLines } from './reading/fixtureExpected';
import type { Line } from './reading/fixtureSheets';
import { badLine, sheetOfLines } from './reading/fixtureSheets';

/**
 * A small workbook as somebody might have written it, and what a careful reader makes of it.
 * The file is text: prose, options, `== sheet "Name"` blocks with a grid each, and `== expected`.
 */
export interface ReadingFixture {
  readonly name: string;
  readonly prose: string;
  /** Tags of what it covers. */
  readonly covers: readonly string[];
  /** The host's culture. */
  readonly culture: string;
  readonly settings: Partial<Settings>;
  /** The rows of its tables may stand in any order. */
  readonly permutable: boolean;
  readonly sheets: readonly GridSheet[];
  readonly expected: Expected;
}

const FOLDER = 'test/fixtures/reading';

const OPTIONS = ['covers', 'culture', 'settings', 'permutable'];

function optionsOf(intro: readonly Line[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const line of intro.slice(1).filter(({ text }) => text.trim() !== '')) {
    const match = /^([a-z]+):\s+(.*\S)\s*$/.exec(line.text);
    const key = match?.[1] ?? '';
    if (!OPTIONS.includes(key)) throw badLine(line, 'an unknown option');
    options.set(key, match?.[2] ?? '');
  }
  return options;
}

/** @throws Error naming the line that is not understood. */
export function parseFixture(name: string, text: string): ReadingFixture {
  const { intro, blocks } = blocksOf(text, 'expected');
  const options = optionsOf(intro);
  const expected = blocks.filter(({ sheet }) => sheet === null);
  const [only] = expected;
  if (!only || expected.length > 1) throw new Error(`${name}: one "== expected" is needed`);
  return {
    name,
    prose: intro[0]?.text ?? '',
    covers: (options.get('covers') ?? '').split(/\s+/).filter((tag) => tag !== ''),
    culture: options.get('culture') ?? 'en-US',
    settings: JSON.parse(options.get('settings') ?? '{}') as Partial<Settings>,
    permutable: options.get('permutable') === 'yes',
    sheets: blocks.flatMap(({ sheet, lines: rows }) =>
      sheet === null ? [] : [sheetOfLines(sheet, rows)],
    ),
    expected: expectedOfLines(only.head, only.lines),
  };
}

function readFixture(file: string): ReadingFixture {
  const name = basename(file, '.txt');
  try {
    return parseFixture(name, readFileSync(join(FOLDER, file), 'utf8'));
  } catch (error) {
    throw new Error(`${FOLDER}/${file}: ${String(error)}`, { cause: error });
  }
}

/** @returns every fixture of the folder, by name. */
export const readingFixtures = (): readonly ReadingFixture[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map(readFixture);
