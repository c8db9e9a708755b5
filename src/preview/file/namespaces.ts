/** Namespaces of ECMA-376, transitional first, then strict where the same words are used there. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_IDS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const ART = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The end of relationship types, which is the same in transitional and strict files. */
export const relationshipType = (kind: string): string => `${RELATIONSHIP_IDS[0]}/${kind}`;

export const contentType = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.${kind}+xml`;
