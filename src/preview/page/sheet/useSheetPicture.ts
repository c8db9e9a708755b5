import { useMemo } from 'react';
import { HostError } from '../../file/hostError';
import type { SheetFile } from '../../file/types';
import type { Workbench } from '../workbench';
import { extentOf, withSelection } from './extent';
import { browserMeasure } from './fonts';
import { SheetPicture } from './SheetPicture';

/** The sheet in front as it looks now. */
export function useSheetPicture(workbench: Workbench): SheetPicture {
  const { book, selection } = workbench;
  const measure = useMemo(browserMeasure, []);
  const sheet = sheetOf(workbench);
  book.beforeReading();
  // A sheet is one object throughout; selecting in it changes nothing.
  const changes = book.file.changes();
  const used = useMemo(() => extentOf(sheet), [sheet, changes]);
  const { rows, columns } = withSelection(used, selection.area);
  return useMemo(
    () => new SheetPicture(book, sheet, { rows, columns }, measure),
    [book, changes, sheet, rows, columns, measure],
  );
}

/** @throws HostError where the selection is on no sheet */
function sheetOf({ book, selection }: Workbench): SheetFile {
  const found = book.file.sheets().find(({ id }) => id === selection.sheet);
  if (found === undefined) throw new HostError('ItemNotFound', 'The worksheet does not exist.');
  return found;
}
