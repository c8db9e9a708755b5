import { areaA1, cellA1 } from '../core/model/address';
import type { PageNumbering, PageSpec } from '../core/model/edit';

/** Sets up printing on A4, one page wide, with the page breaks that are asked for and no others. */
export function applyPage(sheet: Excel.Worksheet, page: PageSpec): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = page.margins.left;
  pageLayout.rightMargin = page.margins.right;
  pageLayout.topMargin = page.margins.top;
  pageLayout.bottomMargin = page.margins.bottom;
  pageLayout.headerMargin = page.margins.header;
  pageLayout.footerMargin = page.margins.footer;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(sheet.getRanges(page.printAreas.map((at) => areaA1(at)).join(',')));
  if (page.titleRows) {
    const { first, last } = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  numberPages(pageLayout.headersFooters, page.numbering);
  sheet.horizontalPageBreaks.removePageBreaks();
  page.breaks.forEach((row) => sheet.horizontalPageBreaks.add(cellA1(row, 0)));
  sheet.showGridlines = false;
}

function numberPages(group: Excel.HeaderFooterGroup, { at, text, onFirst }: PageNumbering): void {
  const { defaultForAllPages, firstPage } = group;
  defaultForAllPages.centerHeader = at === 'header' ? text : '';
  defaultForAllPages.centerFooter = at === 'footer' ? text : '';
  group.state = onFirst ? 'Default' : 'FirstAndDefault';
  if (onFirst) return;
  firstPage.centerHeader = '';
  firstPage.centerFooter = '';
}
