import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const run = promisify(execFile);
const TIMEOUT_MS = 170_000;

/** A computed value as the file holds it; an error is an object, so that no text can pass for one. */
export type CalculatedValue = number | string | boolean | { readonly error: string };

/** Values by sheet name and A1 address; blank cells are left out. */
export type CalculatedValues = ReadonlyMap<string, ReadonlyMap<string, CalculatedValue>>;

/** Computes every formula with LibreOffice: cached results are dropped first, since it would trust them. */
export const recalculate = async (xlsx: Uint8Array): Promise<Uint8Array> =>
  (await recalculateAll([xlsx]))[0]!;

/** Like `recalculate` for many workbooks, in one run of LibreOffice. */
export const recalculateAll = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  convert(workbooks.map(withoutCachedValues), 'xlsx');

/** Recalculates and prints a workbook to PDF as its page layouts say. */
export const toPdf = async (xlsx: Uint8Array): Promise<Uint8Array> => (await toPdfs([xlsx]))[0]!;

/** Like `toPdf` for many workbooks, in one run of LibreOffice. */
export const toPdfs = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  convert(workbooks.map(withoutCachedValues), 'pdf');

/** Each conversion has a profile of its own, so that several may run at once. */
async function convert(
  workbooks: readonly Uint8Array[],
  format: 'xlsx' | 'pdf',
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const names = workbooks.map((_, at) => `input${at}`);
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(inputs.map((input, at) => writeFile(input, workbooks[at]!)));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = ['--convert-to', format, '--outdir', join(folder, 'out')];
    await run('soffice', [profile, '--headless', ...out, ...inputs], { timeout: TIMEOUT_MS });
    return await Promise.all(
      names.map((name) => readFile(join(folder, 'out', `${name}.${format}`))),
    );
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

/**
 * Reads the values of all cells of a workbook that LibreOffice saved. It scans the text of the sheets: a
 * document tree of a hundred thousand long formulas takes longer than computing them.
 */
export function readValues(xlsx: Uint8Array): CalculatedValues {
  const parts = unzipSync(xlsx);
  const part = (path: string): string => {
    const bytes = parts[path];
    return bytes === undefined ? '' : strFromU8(bytes);
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(textOf);
  const targets = new Map(
    tags(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    tags(part('xl/workbook.xml'), 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [attribute(tag, 'name'), sheetValues(part(path), strings)];
    }),
  );
}

function sheetValues(
  xml: string,
  strings: readonly string[],
): ReadonlyMap<string, CalculatedValue> {
  const cells = xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...cells].flatMap(([, attributes = '', content = '']) => {
      const value = cellValue(attribute(attributes, 't') || 'n', content, strings);
      return value === null ? [] : [[attribute(attributes, 'r'), value] as const];
    }),
  );
}

function cellValue(
  type: string,
  content: string,
  strings: readonly string[],
): CalculatedValue | null {
  if (type === 'inlineStr') return textOf([content, content]);
  const value = /<v\b[^>]*>(.*?)<\/v>/s.exec(content)?.[1];
  if (value === undefined) return type === 'str' ? '' : null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
      return unescaped(value);
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

const tags = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag);

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The text of a string: its runs, without phonetic guides. */
const textOf = ([, xml = '']: readonly (string | undefined)[]): string =>
  [...xml.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => unescaped(text))
    .join('');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return ENTITIES[String(name)] ?? String(whole);
  });
