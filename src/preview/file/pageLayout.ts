import { absoluteArea, parseArea, sheetPrefix } from './a1';
import { tokenize } from './formulaTokens';
import { ensure, WORKSHEET_ORDER } from './order';
import type { Sheet } from './sheet';
import type { PageLayout } from './types';
import type { XmlElement } from './xml';

const POINTS_PER_INCH = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** What Excel takes where a sheet has no margins, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

export function getPageLayout(sheet: Sheet): PageLayout {
  const { root } = sheet;
  const setup = root.child('pageSetup');
  const fits = isOn(root.at('sheetPr', 'pageSetUpPr')?.attr('fitToPage'));
  const options = root.child('printOptions');
  return {
    orientation: setup?.attr('orientation') === 'landscape' ? 'landscape' : 'portrait',
    paperSize: Number(setup?.attr('paperSize') ?? 1),
    fitToWidth: fits ? pages(setup?.attr('fitToWidth')) : null,
    fitToHeight: fits ? pages(setup?.attr('fitToHeight')) : null,
    scale: fits ? null : Number(setup?.attr('scale') ?? 100),
    margins: margins(root.child('pageMargins')),
    centerHorizontally: isOn(options?.attr('horizontalCentered')),
    printGridlines: isOn(options?.attr('gridLines')),
    printArea: withoutSheet(sheet.book.reservedNames.reserved(PRINT_AREA, sheet)),
    printTitleRows: titleRows(sheet),
    header: root.at('headerFooter', 'oddHeader')?.text() ?? '',
    footer: root.at('headerFooter', 'oddFooter')?.text() ?? '',
    firstHeader: root.at('headerFooter', 'firstHeader')?.text() ?? '',
    firstFooter: root.at('headerFooter', 'firstFooter')?.text() ?? '',
    differentFirst: isOn(root.child('headerFooter')?.attr('differentFirst')),
    rowBreaks: (root.child('rowBreaks')?.elements('brk') ?? []).map((e) => Number(e.attr('id'))),
  };
}

/** 0 stands for as many pages as are needed. */
function pages(text: string | null | undefined): number | null {
  const count = Number(text ?? 1);
  return count === 0 ? null : count;
}

function margins(element: XmlElement | null): PageLayout['margins'] {
  const points = (side: keyof typeof MARGINS): number =>
    Number(element?.attr(side) ?? MARGINS[side]) * POINTS_PER_INCH;
  return {
    left: points('left'),
    right: points('right'),
    top: points('top'),
    bottom: points('bottom'),
    header: points('header'),
    footer: points('footer'),
  };
}

/** Changes only what is named. */
export function setPageLayout(sheet: Sheet, change: Partial<PageLayout>): void {
  setPaper(sheet.root, change);
  setScaling(sheet.root, change);
  setMargins(sheet.root, change.margins);
  setOptions(sheet.root, change);
  setHeaderFooter(sheet.root, 'oddHeader', change.header);
  setHeaderFooter(sheet.root, 'oddFooter', change.footer);
  setHeaderFooter(sheet.root, 'firstHeader', change.firstHeader);
  setHeaderFooter(sheet.root, 'firstFooter', change.firstFooter);
  setDifferentFirst(sheet.root, change.differentFirst);
  setBreaks(sheet.root, change.rowBreaks);
  setPrintArea(sheet, change.printArea);
  setTitleRows(sheet, change.printTitleRows);
}

function setPaper(root: XmlElement, change: Partial<PageLayout>): void {
  if (change.orientation === undefined && change.paperSize === undefined) return;
  const setup = ensure(root, 'pageSetup', WORKSHEET_ORDER);
  if (change.paperSize !== undefined) setup.setAttr('paperSize', change.paperSize);
  if (change.orientation !== undefined) setup.setAttr('orientation', change.orientation);
}

function setScaling(root: XmlElement, change: Partial<PageLayout>): void {
  const { fitToWidth, fitToHeight, scale } = change;
  if (fitToWidth === undefined && fitToHeight === undefined && scale === undefined) return;
  const setup = ensure(root, 'pageSetup', WORKSHEET_ORDER);
  if (typeof scale === 'number') setup.setAttr('scale', scale);
  if (fitToWidth !== undefined) setup.setAttr('fitToWidth', fitToWidth ?? 0);
  if (fitToHeight !== undefined) setup.setAttr('fitToHeight', fitToHeight ?? 0);
  const fits = typeof fitToWidth === 'number' || typeof fitToHeight === 'number';
  if (fits || typeof scale === 'number') setFitToPage(root, fits);
}

function setFitToPage(root: XmlElement, fits: boolean): void {
  const properties = ensure(root, 'sheetPr', WORKSHEET_ORDER);
  ensure(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']).setAttr(
    'fitToPage',
    fits ? true : null,
  );
}

function setMargins(root: XmlElement, change: PageLayout['margins'] | undefined): void {
  if (change === undefined) return;
  const element = ensure(root, 'pageMargins', WORKSHEET_ORDER);
  for (const side of SIDES) element.setAttr(side, change[side] / POINTS_PER_INCH);
}

function setOptions(root: XmlElement, change: Partial<PageLayout>): void {
  const { centerHorizontally, printGridlines } = change;
  if (centerHorizontally === undefined && printGridlines === undefined) return;
  const options = ensure(root, 'printOptions', WORKSHEET_ORDER);
  if (centerHorizontally !== undefined)
    options.setAttr('horizontalCentered', centerHorizontally ? true : null);
  if (printGridlines !== undefined) options.setAttr('gridLines', printGridlines ? true : null);
}

const HEADER_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');

function setHeaderFooter(root: XmlElement, local: string, text: string | undefined): void {
  if (text === undefined) return;
  const parent = ensure(root, 'headerFooter', WORKSHEET_ORDER);
  if (text === '') parent.child(local)?.remove();
  else ensure(parent, local, HEADER_ORDER).setText(text);
}

function setDifferentFirst(root: XmlElement, differs: boolean | undefined): void {
  if (differs === undefined) return;
  const parent = ensure(root, 'headerFooter', WORKSHEET_ORDER);
  parent.setAttr('differentFirst', differs ? true : null);
}

const LAST_COLUMN = 16383;

function setBreaks(root: XmlElement, rows: readonly number[] | undefined): void {
  if (rows === undefined) return;
  root.child('rowBreaks')?.remove();
  if (rows.length === 0) return;
  const list = ensure(root, 'rowBreaks', WORKSHEET_ORDER);
  list.setAttrs({ count: rows.length, manualBreakCount: rows.length });
  for (const row of [...rows].sort((a, b) => a - b)) {
    list.add('brk', { id: row, max: LAST_COLUMN, man: true });
  }
}

function setPrintArea(sheet: Sheet, area: string | null | undefined): void {
  if (area === undefined) return;
  const names = sheet.book.reservedNames;
  if (area === null) return names.setReserved(PRINT_AREA, sheet, null);
  const areas = area.split(',').map((text) => {
    const place = parseArea(text.trim());
    return `${sheetPrefix(sheet.name())}!${place === null ? text.trim() : absoluteArea(place)}`;
  });
  names.setReserved(PRINT_AREA, sheet, areas.join(','));
}

/** Title columns, which are in the same name, stay. */
function setTitleRows(sheet: Sheet, rows: string | null | undefined): void {
  if (rows === undefined) return;
  const others = titles(sheet).filter((text) => !isRows(text));
  const all = [...others, ...(rows === null ? [] : [withDollars(rows)])];
  const formula = all.map((text) => `${sheetPrefix(sheet.name())}!${text}`).join(',');
  sheet.book.reservedNames.setReserved(PRINT_TITLES, sheet, formula === '' ? null : formula);
}

const titleRows = (sheet: Sheet): string | null => {
  const rows = titles(sheet).find(isRows);
  return rows === undefined ? null : withDollars(rows);
};

const withDollars = (rows: string): string => rows.replace(/\$?(\d+)/g, '$$$1');

const isRows = (text: string): boolean => /^\$?\d+:\$?\d+$/.test(text);

function titles(sheet: Sheet): string[] {
  const formula = sheet.book.reservedNames.reserved(PRINT_TITLES, sheet) ?? '';
  return tokenize(formula).flatMap((token) => (token.kind === 'reference' ? [token.body] : []));
}

function withoutSheet(formula: string | null): string | null {
  if (formula === null) return null;
  const bodies = tokenize(formula).flatMap((token) =>
    token.kind === 'reference' ? [token.body] : [],
  );
  return bodies.join(',').replaceAll('$', '');
}

const isOn = (value: string | null | undefined): boolean => value === '1' || value === 'true';
