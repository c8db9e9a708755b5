import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** @returns a workbook to which no sheet can be added, and from which none can be removed. */
export function withProtectedStructure(xlsx: Uint8Array): Uint8Array {
  const files = unzipSync(xlsx);
  const part = 'xl/workbook.xml';
  const xml = strFromU8(files[part]!).replace(
    '<sheets>',
    '<workbookProtection lockStructure="1"/><sheets>',
  );
  return zipSync({ ...files, [part]: strToU8(xml) });
}
