import type { Package } from './package';
import type { XmlElement } from './xml';

/** `home` is the sheet that the formula stands on, which references without a sheet mean. */
export type Rewrite = (formula: string, home: string | null) => string;

/** Applies a rewrite to an element that holds a formula as its text. */
export function rewriteElement(
  element: XmlElement | null,
  home: string | null,
  rewrite: Rewrite,
): void {
  if (element === null || element.text() === '') return;
  const before = element.text();
  const after = rewrite(before, home);
  if (after !== before) element.setText(after);
}

const RULE_FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/**
 * Rewrites the formulas of a worksheet part outside its cells: conditional formats, data validation (also
 * those in extensions), and the places that hyperlinks lead to.
 */
export function rewriteRules(sheet: XmlElement, home: string | null, rewrite: Rewrite): void {
  const data = sheet.child('sheetData');
  for (const part of sheet.allElements()) {
    if (part === data) continue;
    for (const element of [part, ...part.descendants()]) {
      if (RULE_FORMULAS.has(element.local)) {
        rewriteElement(element, home, rewrite);
      }
      const location = element.local === 'hyperlink' ? element.attr('location') : null;
      if (location !== null) element.setAttr('location', rewrite(location, home));
    }
  }
}

/** Rewrites the references of every chart: its `f` elements, in whatever version of the chart language. */
export function rewriteCharts(pkg: Package, rewrite: Rewrite): void {
  for (const part of pkg.names().filter((name) => /\/charts\/chart[^/]*\.xml$/i.test(name))) {
    for (const element of pkg.xml(part).descendants()) {
      if (element.local === 'f') rewriteElement(element, null, rewrite);
    }
  }
}

/** Pivot caches name the sheet or the table that they read. */
export function renamePivotSource(
  pkg: Package,
  attribute: 'sheet' | 'name',
  from: string,
  to: string,
): void {
  for (const part of pkg.names().filter((name) => /pivotCacheDefinition[^/]*\.xml$/i.test(name))) {
    const source = pkg.xml(part).at('cacheSource', 'worksheetSource');
    if (source?.attr(attribute)?.toLowerCase() === from.toLowerCase())
      source.setAttr(attribute, to);
  }
}
