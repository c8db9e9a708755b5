import { OWN_NAMESPACE } from '../core/edits/ownPart';

/** @returns the id of our custom XML part, or null where the workbook has none. One request. */
export async function findOwnPart(context: Excel.RequestContext): Promise<string | null> {
  const part = context.workbook.customXmlParts
    .getByNamespace(OWN_NAMESPACE)
    .getOnlyItemOrNullObject()
    .load('id');
  await context.sync();
  return part.isNullObject ? null : part.id;
}

/** Adds, replaces or removes our custom XML part; `id` is the part that is there, or null. */
export function writeOwnPart(
  workbook: Excel.Workbook,
  id: string | null,
  xml: string | null,
): void {
  const parts = workbook.customXmlParts;
  if (id === null) {
    if (xml !== null) parts.add(xml);
  } else if (xml === null) parts.getItem(id).delete();
  else parts.getItem(id).setXml(xml);
}
