import { quoteSheet } from '../model/address';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Freezing } from './planFreezing';

/** @returns the workbook as a freezing would leave it, for what is said beforehand: values stay as they are. */
export function afterFreezing(
  snapshot: WorkbookSnapshot,
  { sheets, end }: Freezing,
): WorkbookSnapshot {
  const renamed = new Map(sheets.map(({ name, as }) => [name, as]));
  return {
    ...snapshot,
    ownPart: end.kind === 'set-own-part' ? end.xml : snapshot.ownPart,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: renamed.get(sheet.name) ?? sheet.name,
    })),
    names: snapshot.names.map((name) => ({ ...name, formula: followed(name.formula, sheets) })),
  };
}

/** A name of ours refers to one area of one sheet, whose name is all that changes. */
function followed(formula: string, sheets: Freezing['sheets']): string {
  const sheet = sheets.find(
    ({ name }) => formula.startsWith(`=${quoteSheet(name)}!`) || formula.startsWith(`=${name}!`),
  );
  return sheet
    ? `=${quoteSheet(sheet.as)}!${formula.slice(formula.lastIndexOf('!') + 1)}`
    : formula;
}
