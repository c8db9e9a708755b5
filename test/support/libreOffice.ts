import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const run = promisify(execFile);
const TIMEOUT_MS = 170_000;

/** A computed value as the file holds it; an error is an object, so that no text can pass for one. */
export type CalculatedValue = number | string | boolean | { readonly error: string };

/** Values by sheet name and A1 address; blank cells are left out. */
export type CalculatedValues = ReadonlyMap<string, ReadonlyMap<string, CalculatedValue>>;

/** Computes every formula with LibreOffice: cached results are dropped first, since it would trust them. */
export const recalculate = (xlsx: Uint8Array): Promise<Uint8Array> =>
  convert(withoutCachedValues(xlsx), 'xlsx');

/** Recalculates and prints a workbook to PDF as its page layouts say. */
export const toPdf = (xlsx: Uint8Array): Promise<Uint8Array> =>
  convert(withoutCachedValues(xlsx), 'pdf');

/** Each conversion has a profile of its own, so that several may run at once. */
async function convert(xlsx: Uint8Array, format: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const input = join(folder, 'input.xlsx');
    await writeFile(input, xlsx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = ['--convert-to', format, '--outdir', join(folder, 'out')];
    await run('soffice', [profile, '--headless', ...out, input], { timeout: TIMEOUT_MS });
    return await readFile(join(folder, 'out', `input.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the workbook with the cached value of every formula cell taken out; other parts as they were. */
export function withoutCachedValues(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(([path, bytes]) => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return [path, bytes] as const;
    const xml = strFromU8(bytes).replace(
      /(<f\b[^>]*(?:\/>|>[^<]*<\/f>))\s*<v\b[^>]*(?:\/>|>[^<]*<\/v>)/g,
      '$1',
    );
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** Reads the values of all cells of a workbook that LibreOffice saved. */
export function readValues(xlsx: Uint8Array): CalculatedValues {
  const parts = unzipSync(xlsx);
  const parse = (path: string): Element | null => {
    const bytes = parts[path];
    if (bytes === undefined) return null;
    return new DOMParser().parseFromString(strFromU8(bytes), 'text/xml').documentElement;
  };
  const strings = elements(parse('xl/sharedStrings.xml'), 'si').map(textOf);
  const targets = new Map(
    elements(parse('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target') ?? '',
    ]),
  );
  return new Map(
    elements(parse('xl/workbook.xml'), 'sheet').map((sheet) => {
      const target = targets.get(sheet.getAttribute('r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [sheet.getAttribute('name') ?? '', sheetValues(parse(path), strings)];
    }),
  );
}

function sheetValues(
  sheet: Element | null,
  strings: readonly string[],
): ReadonlyMap<string, CalculatedValue> {
  return new Map(
    elements(sheet, 'c').flatMap((cell) => {
      const value = cellValue(cell, strings);
      return value === null ? [] : [[cell.getAttribute('r') ?? '', value] as const];
    }),
  );
}

function cellValue(cell: Element, strings: readonly string[]): CalculatedValue | null {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return textOf(cell);
  const [value] = elements(cell, 'v').map(textOf);
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
      return value;
    case 'b':
      return value === '1';
    case 'e':
      return { error: value };
    case 'n':
      return Number(value);
    default:
      throw new Error(`a cell of type ${type}`);
  }
}

const elements = (parent: Element | null, name: string): readonly Element[] =>
  parent === null ? [] : [...parent.getElementsByTagName(name)];

const textOf = (element: Element): string => element.textContent ?? '';
