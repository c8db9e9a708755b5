import { importsOf, namesOffice, type Source } from './sources';

const MODEL = 'src/core/model';
const READING = 'src/core/reading';
const CHECKS = 'src/core/checks';
const ATTAINMENT = 'src/core/attainment';
const WORDING = 'src/core/wording';
const REVIEW = 'src/core/review';
const SETTINGS = 'src/core/settings';
const EDITS = 'src/core/edits';
const STARTER = 'src/core/starter';
const CORE = 'src/core';
const EXCEL = 'src/excel';
const COMMANDS = 'src/commands';
const PREVIEW_FILE = 'src/preview/file';
const PREVIEW_OBJECTS = 'src/preview/objects';
const PREVIEW_PROTOCOL = 'src/preview/protocol';
const PREVIEW = 'src/preview';

const CORE_FOLDERS = [
  MODEL,
  READING,
  CHECKS,
  ATTAINMENT,
  WORDING,
  REVIEW,
  SETTINGS,
  EDITS,
  STARTER,
];

/**
 * What the files of a folder may import besides each other: folders of the program, and packages (a name
 * that ends in `/` or `:` stands for all that begins so). A file belongs to the longest folder that fits.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  [MODEL]: [],
  [READING]: [MODEL, SETTINGS],
  [CHECKS]: [MODEL, READING, ATTAINMENT, SETTINGS, '@borgar/fx'],
  [ATTAINMENT]: [MODEL],
  [WORDING]: [MODEL, 'intl-messageformat'],
  [REVIEW]: [MODEL, ATTAINMENT, WORDING],
  [SETTINGS]: [MODEL, 'valibot'],
  [EDITS]: [MODEL, WORDING, REVIEW, SETTINGS, 'valibot'],
  [STARTER]: [MODEL, WORDING, REVIEW, SETTINGS, 'assets/samples/'],
  [CORE]: CORE_FOLDERS,
  [EXCEL]: [CORE, ...CORE_FOLDERS],
  'src/taskpane': [
    ...[CORE, ...CORE_FOLDERS, EXCEL, COMMANDS],
    ...['react', 'react-dom/client', '@fluentui/', '@tanstack/react-virtual'],
  ],
  [COMMANDS]: [CORE, ...CORE_FOLDERS, EXCEL],
  [PREVIEW_FILE]: ['fflate', '@cj-tech-master/excelts/formula'],
  [PREVIEW_PROTOCOL]: [PREVIEW_FILE, 'node:'],
  [PREVIEW_OBJECTS]: [PREVIEW_FILE, PREVIEW_PROTOCOL, 'numfmt'],
  [PREVIEW]: [PREVIEW_FILE, PREVIEW_OBJECTS, PREVIEW_PROTOCOL],
  'src/preview/page': [
    ...[PREVIEW_FILE, PREVIEW_OBJECTS, PREVIEW_PROTOCOL],
    ...['react', 'react-dom/client', '@fluentui/', '@tanstack/react-virtual', 'chart.js', 'numfmt'],
  ],
  'src/preview/server': [PREVIEW_PROTOCOL, 'node:', 'office-addin-dev-certs', 'webpack'],
  'src/cli': [CORE, ...CORE_FOLDERS, EXCEL, PREVIEW, PREVIEW_FILE, 'node:'],
};

/** Office's globals are named where Excel is spoken to, and in the preview, which plays Excel. */
const MAY_NAME_OFFICE = [EXCEL, 'src/taskpane', COMMANDS, PREVIEW];

/** @returns the folder of the rules that a file, or a path without extension, belongs to; null for none. */
export function folderOf(path: string): string | null {
  const folders = Object.keys(MAY_IMPORT).filter((folder) => path.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** @returns one sentence a forbidden import or name. */
export const violationsIn = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => [...forbiddenImports(source), ...forbiddenNames(source)]);

function forbiddenImports(source: Source): readonly string[] {
  const folder = folderOf(source.path);
  if (folder === null) return [`${source.path} is in no folder that has a rule`];
  const allowed = [folder, ...MAY_IMPORT[folder]!];
  return importsOf(source)
    .filter((imported) => !allowed.some((one) => covers(one, imported)))
    .map((imported) => `${source.path} must not import ${imported}`);
}

function covers(allowed: string, imported: string): boolean {
  if (allowed.startsWith('src/')) return folderOf(imported) === allowed;
  return /[/:]$/.test(allowed) ? imported.startsWith(allowed) : imported === allowed;
}

const forbiddenNames = (source: Source): readonly string[] =>
  namesOffice(source) && !MAY_NAME_OFFICE.some((folder) => source.path.startsWith(`${folder}/`))
    ? [`${source.path} must not name Excel or Office`]
    : [];

/** @returns the first cycle of a graph as its nodes in order, or null where there is none. */
export function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const follow = (node: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = follow(node, []);
    if (cycle) return cycle;
  }
  return null;
}

/** @returns which file imports which, by paths without extension; packages left out. */
export const importGraph = (sources: readonly Source[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sources.map((source) => [
      source.path.replace(/\.tsx?$/, ''),
      importsOf(source).filter((imported) => imported.startsWith('src/')),
    ]),
  );
