import type { SheetFile } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';

const type = new HostType<SheetFile>('WorksheetProtection', {
  get: { protected: (sheet) => sheet.isProtected() },
});

export const worksheetProtection = (sheet: SheetFile): HostObject => type.of(sheet);
