import type { XmlElement } from './xml';

/** Children of a worksheet in the order that its schema wants (CT_Worksheet). */
export const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** CT_Workbook. */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** CT_Table. */
export const TABLE_ORDER = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');

/** CT_TableColumn. */
export const TABLE_COLUMN_ORDER =
  'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'.split(' ');

/**
 * Inserts a child where the schema's order wants it: after its own kind and what comes before.
 * A child of another namespace (markup compatibility) stays where it is.
 */
export function insertOrdered(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[],
): XmlElement {
  const rank = order.indexOf(child.local);
  const index = parent.content.findIndex(
    (node) =>
      typeof node !== 'string' &&
      node.namespace === parent.namespace &&
      order.indexOf(node.local) > rank,
  );
  return parent.insert(child, index < 0 ? afterLastElement(parent) : index);
}

/** White space before the end tag stays before the end tag. */
function afterLastElement(parent: XmlElement): number {
  const last = parent.allElements().at(-1);
  return last === undefined ? parent.content.length : parent.content.lastIndexOf(last) + 1;
}

/** The child of that name, made in its place where there is none. */
export function ensure(parent: XmlElement, local: string, order: readonly string[]): XmlElement {
  return parent.child(local) ?? insertOrdered(parent, parent.create(local), order);
}
