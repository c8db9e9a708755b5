import { OWN_NAMESPACE } from '../core/edits/ownPart';
import type { ExcelRun } from './excelRun';
import { writeOwnPart } from './writeOwnPart';

/**
 * Changes our custom XML part and nothing else.
 * @param change gives the part's XML from the one that is there; null stands for no part.
 * @returns whether there was something to change.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export function changeOwnPart(
  run: ExcelRun,
  change: (xml: string | null) => string | null,
): Promise<boolean> {
  return run(async (context) => {
    const { workbook } = context;
    const part = workbook.customXmlParts.getByNamespace(OWN_NAMESPACE).getOnlyItemOrNullObject();
    part.load('id');
    await context.sync();

    const before = part.isNullObject ? null : part.getXml();
    await context.sync();

    const xml = before?.value ?? null;
    const changed = change(xml);
    if (changed === xml) return false;
    writeOwnPart(workbook, part.isNullObject ? null : part.id, changed);
    await context.sync();
    return true;
  });
}
