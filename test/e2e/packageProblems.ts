import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';

type Parts = ReadonlyMap<string, Document>;

/**
 * Looks for what makes Excel offer a repair: parts that are not well-formed, relationships without a target,
 * parts without a content type, ids and names given twice, styles that are not there.
 * @returns one sentence a problem
 */
export function packageProblems(xlsx: Uint8Array): readonly string[] {
  const files = unzipSync(xlsx);
  const parts = new Map<string, Document>();
  const damaged: string[] = [];
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      parts.set(path, parse(strFromU8(bytes)));
    } catch (error) {
      damaged.push(`${path} is not well-formed: ${String(error)}`);
    }
  }
  const paths = new Set(Object.keys(files));
  return [
    ...damaged,
    ...[...parts].flatMap(([path, part]) => relationshipProblems(path, part, paths)),
    ...contentTypeProblems(parts, paths),
    ...nameProblems(parts),
    ...[...parts].flatMap(([path, part]) => drawingProblems(path, part)),
    ...styleProblems(parts),
  ];
}

function parse(xml: string): Document {
  const fail = (_: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml');
}

const elements = (part: Document | Element | undefined, name: string): readonly Element[] =>
  part ? [...part.getElementsByTagNameNS('*', name)] : [];

const attributes = (part: Document | undefined, name: string, attribute: string): string[] =>
  elements(part, name).map((element) => element.getAttribute(attribute) ?? '');

function twice(values: readonly string[], what: string): readonly string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return [`${what} ${value} is there twice`];
    seen.add(key);
    return [];
  });
}

function relationshipProblems(
  path: string,
  part: Document,
  paths: ReadonlySet<string>,
): readonly string[] {
  if (!path.endsWith('.rels')) return [];
  const source = posix.dirname(posix.dirname(path));
  const lost = elements(part, 'Relationship').flatMap((relationship) => {
    const target = relationship.getAttribute('Target') ?? '';
    if (relationship.getAttribute('TargetMode') === 'External') return [];
    const full = target.startsWith('/') ? target.slice(1) : posix.normalize(`${source}/${target}`);
    return paths.has(full) ? [] : [`${path} points to ${full}, which is not there`];
  });
  return [...lost, ...twice(attributes(part, 'Relationship', 'Id'), `${path}: relationship`)];
}

function contentTypeProblems(parts: Parts, paths: ReadonlySet<string>): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  const overrides = attributes(types, 'Override', 'PartName').map((name) => name.slice(1));
  const defaults = new Set(attributes(types, 'Default', 'Extension'));
  const untyped = [...paths].filter((path) => {
    const isTyped = overrides.includes(path) || defaults.has(path.slice(path.lastIndexOf('.') + 1));
    return path !== '[Content_Types].xml' && !path.endsWith('/') && !isTyped;
  });
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides
      .filter((path) => !paths.has(path))
      .map((path) => `there is a content type of ${path}, which is not there`),
    ...twice(overrides, 'the content type of'),
  ];
}

function nameProblems(parts: Parts): readonly string[] {
  const workbook = parts.get('xl/workbook.xml');
  const tables = [...parts].flatMap(([path, part]) => (/\/tables\//.test(path) ? [part] : []));
  const names = elements(workbook, 'definedName').map((name) =>
    `${name.getAttribute('name')} ${name.getAttribute('localSheetId') ?? ''}`.trim(),
  );
  const of = (name: string, attribute: string): string[] => attributes(workbook, name, attribute);
  const ofTables = (attribute: string): string[] =>
    tables.flatMap((part) => attributes(part, 'table', attribute).slice(0, 1));
  return [
    ...twice(of('sheet', 'name'), 'sheet'),
    ...twice(of('sheet', 'sheetId'), 'sheet id'),
    ...twice([...names, ...ofTables('displayName')], 'name'),
    ...twice(ofTables('id'), 'table id'),
    ...tables.flatMap((part) => twice(attributes(part, 'tableColumn', 'name'), 'table column')),
    ...tables.flatMap((part) => twice(attributes(part, 'tableColumn', 'id'), 'table column id')),
  ];
}

function drawingProblems(path: string, part: Document): readonly string[] {
  if (!/\/drawings\/[^/]+\.xml$/.test(path)) return [];
  return [
    ...twice(attributes(part, 'cNvPr', 'id'), `${path}: id`),
    ...twice(attributes(part, 'cNvPr', 'name'), `${path}: name`),
  ];
}

/** Cells and conditional formats name their style by its place in a list. */
function styleProblems(parts: Parts): readonly string[] {
  const styles = parts.get('xl/styles.xml');
  const listed = (list: string, one: string): number =>
    elements(elements(styles, list)[0], one).length;
  const [formats, differential] = [listed('cellXfs', 'xf'), listed('dxfs', 'dxf')];
  return [...parts].flatMap(([path, part]) => {
    if (!/\/worksheets\/[^/]+\.xml$/.test(path)) return [];
    const beyond = (name: string, attribute: string, count: number): readonly string[] =>
      [...new Set(attributes(part, name, attribute))]
        .filter((index) => index !== '' && Number(index) >= count)
        .map((index) => `${path}: ${name} has the style ${index} of ${count}`);
    return [...beyond('c', 's', formats), ...beyond('cfRule', 'dxfId', differential)];
  });
}
