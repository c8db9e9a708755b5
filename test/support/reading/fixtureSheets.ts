import type { GridCell, GridSheet, GridTable } from '../grid';

/** A line of a fixture file with its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A fixture that cannot be parsed. */
export const badLine = (line: Line, why: string): Error =>
  new Error(`line ${line.number}: ${why}: ${line.text}`);

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;
const FORMATTED = /^(.+?)\{([^{}]+)\}$/;
const OPTION =
  /^(from|merge|table|hidden rows|hidden columns|indent|hidden sheet):(?:\s+(.*\S))?\s*$/;

function bareCell(text: string): string | number | boolean {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return NUMBER.test(text) ? Number(text) : text;
}

function cellOf(part: string): GridCell {
  const text = part.trim();
  const formatted = FORMATTED.exec(text);
  const [, value = '', format = ''] = formatted ?? [];
  if (!formatted) return bareCell(text);
  const v = bareCell(value.trim());
  return format.startsWith('=') ? { v, formula: format } : { v, format };
}

function tableOf(line: Line, text: string): GridTable {
  const match = /^(\S+) ([A-Z]+\d+:[A-Z]+\d+)( totals)?$/.exec(text);
  if (!match) throw badLine(line, 'a table is "Name A4:G9" or "Name A4:G9 totals"');
  const [, name = '', at = '', totals] = match;
  return { name, at, hasTotals: totals !== undefined };
}

function indentOf(line: Line, text: string): readonly [string, number] {
  const match = /^([A-Z]+\d+)=(\d+)$/.exec(text);
  if (!match) throw badLine(line, 'an indent is "B6=1"');
  return [match[1] ?? '', Number(match[2])];
}

const listed = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

/** Everything about a sheet but its cells, as options give it. */
type Options = { -readonly [K in keyof Omit<GridSheet, 'cells' | 'name'>]: GridSheet[K] };

function addOption(options: Options, line: Line, key: string, text: string): void {
  switch (key) {
    case 'from':
      options.from = text;
      return;
    case 'merge':
      options.merges = [...(options.merges ?? []), ...listed(text)];
      return;
    case 'table':
      options.tables = [...(options.tables ?? []), tableOf(line, text)];
      return;
    case 'hidden rows':
      options.hiddenRows = listed(text).map(Number);
      return;
    case 'hidden columns':
      options.hiddenColumns = listed(text);
      return;
    case 'indent':
      options.indents = Object.fromEntries(listed(text).map((part) => indentOf(line, part)));
      return;
    case 'hidden sheet':
      options.visible = false;
      return;
    default:
      throw badLine(line, 'an unknown option');
  }
}

/** Reads the block of one sheet: options, and rows of cells between `|`. A lone `|` is a blank row. */
export function sheetOfLines(name: string, lines: readonly Line[]): GridSheet {
  const options: Options = {};
  const cells: GridCell[][] = [];
  for (const line of lines) {
    const option = OPTION.exec(line.text);
    if (option) addOption(options, line, option[1] ?? '', option[2] ?? '');
    else if (line.text.includes('|') || line.text.trim() !== '')
      cells.push(line.text.split('|').map(cellOf));
  }
  return { name, cells, ...options };
}
