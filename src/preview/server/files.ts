import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import type { Built } from './builds';

export interface ServedFile {
  readonly type: string;
  readonly content: Buffer | string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const PAGE = here('../page/preview.html');
const SAMPLES = here('../../../assets/samples');
const OFFICE_JS = dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * @param path of an address, decoded
 * @param schema the library's object model as JSON
 * @returns what stands there; null for nothing
 */
export function fileAt(path: string, built: Built, schema: string): ServedFile | null {
  if (path === '/') return fromDisk(PAGE);
  if (path === '/preview/schema.json') return json(schema);
  if (path === '/samples/') return json(JSON.stringify(samples()));
  if (path === '/taskpane.html') return pane(built.pane);
  const [, top, rest] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (top === 'preview') return within(built.page, rest ?? '');
  if (top === 'samples') return within(SAMPLES, rest ?? '');
  if (top === 'office-js') return within(OFFICE_JS, rest ?? '');
  return within(built.pane, path);
}

/** @returns the names of the sample workbooks */
const samples = (): readonly string[] =>
  readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

const json = (content: string): ServedFile => ({ type: 'application/json', content });

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The release pane, but for one address: the library comes from this machine. */
function pane(folder: string): ServedFile | null {
  const file = fromDisk(join(folder, 'taskpane.html'));
  if (!file) return null;
  return { ...file, content: file.content.toString().replace(CDN, '/office-js/office.js') };
}

function within(folder: string, path: string): ServedFile | null {
  const file = join(folder, path);
  return file.startsWith(folder + sep) ? fromDisk(file) : null;
}

function fromDisk(file: string): ServedFile | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { type, content: readFileSync(file) };
}
