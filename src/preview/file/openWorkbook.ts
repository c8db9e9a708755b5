import { contentType, MAIN, relationshipType } from './namespaces';
import { Package } from './package';
import type { WorkbookFile } from './types';
import { Workbook } from './workbook';
import { pack } from './zip';

/** @throws HostError InvalidFile (no workbook, encrypted, damaged, malformed part by name), TooLarge */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  return new Workbook(Package.open(bytes));
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A blank workbook with one sheet, `Sheet1`. */
export function newWorkbookFile(): WorkbookFile {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType('spreadsheetml.sheet.main')}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationshipType('officeDocument')}" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${relationshipType('').slice(0, -1)}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  };
  const encoder = new TextEncoder();
  const zip = pack(
    new Map(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(HEAD + xml)])),
  );
  const workbook = new Workbook(Package.open(zip));
  workbook.addSheet('Sheet1');
  return workbook;
}
