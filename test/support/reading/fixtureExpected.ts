import type { Line } from './fixtureSheets';
import { badLine } from './fixtureSheets';

/** Facts that a line states, by their names; what it does not state is not compared. */
export type Facts = ReadonlyMap<string, string>;

export interface ExpectedColumn {
  readonly line: number;
  readonly letters: string;
  readonly role: string;
  readonly facts: Facts;
}

export interface ExpectedIndicator {
  readonly line: number;
  readonly name: string;
  readonly target: string;
  readonly observations: readonly string[];
  readonly facts: Facts;
}

export interface ExpectedTable {
  readonly line: number;
  /** `Sheet!A3:F9`. */
  readonly place: string;
  readonly role: string;
  readonly facts: Facts;
  readonly columns: readonly ExpectedColumn[];
  readonly indicators: readonly ExpectedIndicator[];
}

/** One line of the lists that belong to the whole workbook; each list must be complete. */
export interface ExpectedEntry {
  readonly line: number;
  readonly list: 'orphan' | 'near' | 'ambiguous' | 'note';
  readonly text: string;
}

export interface Expected {
  readonly tables: readonly ExpectedTable[];
  readonly entries: readonly ExpectedEntry[];
  readonly facts: Facts;
  readonly line: number;
}

const FACT = /^(\S+)(?:\s+(.+))?$/;
const factsOf = (parts: readonly string[], line: Line): Facts =>
  new Map(
    parts.map((part): [string, string] => {
      const match = FACT.exec(part.trim());
      if (!match) throw badLine(line, 'an empty fact');
      return [match[1] ?? '', match[2] ?? 'yes'];
    }),
  );

const parted = (text: string, mark: string): readonly string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const COLUMN = /^([A-Z]{1,3}) ([a-z-]+)(?: '([^']*)')?(.*)$/;
function columnOf(part: string, line: Line): ExpectedColumn {
  const match = COLUMN.exec(part);
  if (!match) throw badLine(line, `a column is "D target 'Header', when 2019", not ${part}`);
  const [, letters = '', role = '', header, rest = ''] = match;
  const facts = new Map(factsOf(parted(rest, ','), line));
  if (header !== undefined) facts.set('header', header);
  return { line: line.number, letters, role, facts };
}

function indicatorOf(text: string, line: Line): ExpectedIndicator {
  const [name = '', target, observations, facts = '', ...more] = text
    .split('|')
    .map((part) => part.trim());
  if (target === undefined || observations === undefined || more.length > 0)
    throw badLine(line, 'an indicator is "- name | target | observations | facts"');
  return {
    line: line.number,
    name,
    target,
    observations: observations === '-' ? [] : parted(observations, ';'),
    facts: factsOf(parted(facts, ';'), line),
  };
}

interface Draft {
  tables: (ExpectedTable & { columns: ExpectedColumn[]; indicators: ExpectedIndicator[] })[];
  entries: ExpectedEntry[];
  facts: Map<string, string>;
}

function addTable(draft: Draft, line: Line, text: string): void {
  const match = /^(.+![A-Z]+\d+:[A-Z]+\d+) (targets|achievements|combined)(.*)$/.exec(text);
  if (!match) throw badLine(line, 'a table is "table Sheet!A3:F9 combined, horizon 2019"');
  const [, place = '', role = '', rest = ''] = match;
  const facts = factsOf(parted(rest, ','), line);
  draft.tables.push({ line: line.number, place, role, facts, columns: [], indicators: [] });
}

function addInside(draft: Draft, line: Line, text: string): void {
  const table = draft.tables.at(-1);
  if (!table) throw badLine(line, 'stands before the first table');
  if (text.startsWith('- ')) table.indicators.push(indicatorOf(text.slice(2), line));
  else table.columns.push(...parted(text, ';').map((part) => columnOf(part, line)));
}

/** Reads the block of what is expected. */
export function expectedOfLines(head: Line, lines: readonly Line[]): Expected {
  const draft: Draft = { tables: [], entries: [], facts: new Map() };
  for (const line of lines.filter(({ text }) => text.trim() !== '')) {
    const match = /^(\s*)(\S+) (.+?)\s*$/.exec(line.text);
    if (!match) throw badLine(line, 'not understood');
    const [, indent = '', word = '', rest = ''] = match;
    if (indent !== '') addInside(draft, line, line.text.trim());
    else if (word === 'table') addTable(draft, line, rest);
    else if (word === 'orphan' || word === 'near' || word === 'ambiguous' || word === 'note')
      draft.entries.push({ line: line.number, list: word, text: rest });
    else if (word === 'language' || word === 'culture') draft.facts.set(word, rest);
    else throw badLine(line, 'not understood');
  }
  return { ...draft, line: head.number };
}
