import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import type { WatchUnderWay } from './reviewHost';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
}

export interface WorkbookWatch {
  /** Called when a person, here or elsewhere, changed what a review may rest on. */
  readonly onChange: () => void;
  /** The sheets as they were read last; null where this is not known. */
  readonly known: () => readonly ListedSheet[] | null;
}

/**
 * Watches the workbook from now on. What the add-in writes itself is no change. Excel tells of a sheet's new name only
 * from ExcelApi 1.17 on, so the list of sheets is compared when another one comes to the front.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export const watchWorkbook = (
  run: ExcelRun,
  { onChange, known }: WorkbookWatch,
): Promise<WatchUnderWay> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const compareSheets = async (): Promise<void> => {
      const before = known();
      if (!before) return;
      const now = await outcomeOf(listSheets(run));
      if (now.ok && !isSameList(before, now.value)) onChange();
    };
    worksheets.onChanged.add(({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') onChange();
      return Promise.resolve();
    });
    worksheets.onAdded.add(compareSheets);
    worksheets.onDeleted.add(compareSheets);
    worksheets.onActivated.add(compareSheets);
    await context.sync();
    return { compareSheets };
  });

const listSheets = (run: ExcelRun): Promise<readonly ListedSheet[]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });

const isSameList = (one: readonly ListedSheet[], other: readonly ListedSheet[]): boolean =>
  one.length === other.length &&
  one.every(({ id, name }, at) => id === other[at]!.id && name === other[at]!.name);
