import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A file of the program; the path is from the repository's root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @returns every TypeScript file below `src`, in the order of their paths. */
export const readSources = (): readonly Source[] =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const parse = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/**
 * @returns what a file imports or exports from, types too: a path without extension such as
 *   `src/core/model/day` for a file of the program, else the package as it is written.
 */
export function importsOf(source: Source): readonly string[] {
  const names = nodesOf(parse(source)).flatMap((node) => importedName(node) ?? []);
  return names.map((name) =>
    name.startsWith('.') ? posix.join(posix.dirname(source.path), name) : name,
  );
}

function importedName(node: ts.Node): string | null {
  let name: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) name = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    name = node.argument.literal;
  } else if (ts.isCallExpression(node) && isLoading(node.expression)) [name] = node.arguments;
  return name && ts.isStringLiteralLike(name) ? name.text : null;
}

const isLoading = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(called) && called.text === 'require');

const OFFICE = new Set(['Excel', 'Office', 'OfficeExtension']);

/** @returns whether a file names one of Office's globals, as a value or in a type. */
export const namesOffice = (source: Source): boolean =>
  nodesOf(parse(source)).some(
    (node) => ts.isIdentifier(node) && OFFICE.has(node.text) && !isMemberName(node),
  );

/** `x.Excel`, `{ Excel: 1 }` and `readonly Excel: …` name a member of something else. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  );
}

/** @returns the string literals of a file, without what it imports from; pieces of templates too. */
export const stringsOf = (source: Source): readonly string[] =>
  nodesOf(parse(source)).flatMap((node) =>
    (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && importedName(node.parent) === null
      ? [node.text]
      : [],
  );
