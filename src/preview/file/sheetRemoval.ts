import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Kinds of parts that only the sheet (or a part of it) uses; media and pivot caches may be shared and stay. */
const OWNED = new Set(
  'drawing chart chartUserShapes chartStyle chartColorStyle chartEx comments threadedComment vmlDrawing table queryTable pivotTable printerSettings ctrlProp slicer timeline customProperty'.split(
    ' ',
  ),
);

/** Takes a sheet out of the package: its part, what only it used, its entry and its relationship. */
export function removeSheetParts(book: Workbook, sheet: Sheet): void {
  const { pkg } = book;
  const others = book.sheets().map((s) => s.part);
  removeOwned(book, sheet.part, new Set(others));
  pkg.remove(sheet.part);
  pkg.unrelate(book.part, sheet.part);
  sheet.entry.remove();
}

function removeOwned(book: Workbook, part: string, kept: Set<string>): void {
  for (const { kind, target, external } of book.pkg.relationships(part)) {
    if (external || !OWNED.has(kind) || kept.has(target) || !book.pkg.has(target)) continue;
    kept.add(target);
    removeOwned(book, target, kept);
    book.pkg.remove(target);
  }
}
