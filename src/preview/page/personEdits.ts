import { HostError } from '../file/hostError';
import type { SheetFile } from '../file/types';
import { WHOLE_SHEET } from '../objects/area';
import type { Book } from '../objects/book';
import { requireUnprotected } from '../objects/protection';
import { writeContents } from '../objects/rangeContents';
import { deleteSheet } from '../objects/worksheet';
import { toEnglish } from './typedText';

/** @throws HostError ItemNotFound */
export function sheetOf(book: Book, id: string): SheetFile {
  const sheet = book.file.sheets().find((each) => each.id === id);
  if (!sheet) throw new HostError('ItemNotFound', 'The worksheet does not exist.');
  return sheet;
}

/** @throws HostError AccessDenied where the cell is protected */
export function typeInto(book: Book, id: string, row: number, column: number, text: string): void {
  const place = { sheet: sheetOf(book, id), area: { row, column, rows: 1, columns: 1 } };
  writeContents(book, place, [[toEnglish(text, book.culture)]]);
}

/** @throws HostError AccessDenied where the workbook's structure is protected */
function requireStructure(book: Book): void {
  if (!book.file.structureProtected()) return;
  throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}

/** @throws HostError AccessDenied, InvalidArgument, ItemAlreadyExists */
export function renameSheet(book: Book, id: string, name: string): void {
  requireStructure(book);
  sheetOf(book, id).setName(name);
  book.touch();
}

/** @throws HostError AccessDenied, InvalidOperation for the only visible sheet */
export function removeSheet(book: Book, id: string): void {
  requireStructure(book);
  deleteSheet(book, sheetOf(book, id));
}

/** Puts an empty row before a row. @throws HostError AccessDenied, InvalidArgument where a table would be torn */
export function insertRow(book: Book, id: string, row: number): void {
  const sheet = sheetOf(book, id);
  requireUnprotected(sheet);
  sheet.insertRow(row);
  book.touch();
  book.changed({ sheet, area: { ...WHOLE_SHEET, row, rows: 1 } }, 'RowInserted');
}
