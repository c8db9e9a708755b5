import { X14, XM } from './namespaces';
import { ensure, WORKSHEET_ORDER } from './order';
import type { ConditionalRule } from './types';
import type { XmlElement } from './xml';
import { parseXml } from './xmlParse';
import { encodeText } from './xmlText';

type DataBar = Extract<ConditionalRule, { kind: 'dataBar' }>;

/** Extension identifiers of [MS-XLSX] 2.3.x: conditional formats of a sheet, and a rule's link to one. */
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
/** Extensions of a worksheet that must stand before the conditional formats, in Excel's own order. */
const AFTER = [
  '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
  '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
  '{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}',
];

/** The colour element of a `dataBar`. */
export const barColor = (bar: XmlElement): XmlElement | null => bar.child('color');

/** The newer half of a data bar: an `x14:cfRule` with the same id, or null. */
export function barExtension(sheet: XmlElement, rule: XmlElement): XmlElement | null {
  const id = extensionId(rule);
  if (id === null) return null;
  for (const element of sheet.child('extLst')?.descendants() ?? []) {
    if (element.namespace === X14 && element.local === 'cfRule' && element.attr('id') === id)
      return element;
  }
  return null;
}

function extensionId(rule: XmlElement): string | null {
  for (const element of rule.child('extLst')?.descendants() ?? []) {
    if (element.namespace === X14 && element.local === 'id') return element.text();
  }
  return null;
}

/**
 * Writes what the older data bar cannot say: a solid bar, a bar over the whole cell (lengths 0 to 100), and
 * the bounds once more; Excel takes these, older readers the others.
 */
export function addBarExtension(sheet: XmlElement, rule: XmlElement, bar: DataBar): void {
  const id = newId(sheet);
  const link = rule.add('extLst');
  link.insert(
    fragment(
      `<ext xmlns="${link.namespace}" xmlns:x14="${X14}" uri="${RULE_EXTENSION}"><x14:id>${id}</x14:id></ext>`,
    ),
    0,
  );
  const bounds = [bar.minimum, bar.maximum].map(bound).join('');
  const look = `minLength="0" maxLength="100" gradient="${bar.gradient ? 1 : 0}"`;
  const sqref = rule.parent?.attr('sqref') ?? '';
  const markup = `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar ${look}>${bounds}<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
  const list = extensionList(sheet);
  list.insert(fragment(markup), list.content.length);
}

export function removeBarExtension(sheet: XmlElement, rule: XmlElement): void {
  const block = barExtension(sheet, rule)?.parent ?? null;
  const list = block?.parent ?? null;
  block?.remove();
  if (list === null || list.allElements().length > 0) return;
  const extension = list.parent;
  const all = extension?.parent ?? null;
  extension?.remove();
  if (all?.allElements().length === 0) all.remove();
}

function bound(value: { readonly type: string; readonly value: string | null }): string {
  const types: Readonly<Record<string, string>> = { min: 'autoMin', max: 'autoMax' };
  const type = value.value === null ? (types[value.type] ?? value.type) : value.type;
  const text = value.value === null ? '' : `<xm:f>${encodeText(value.value)}</xm:f>`;
  return `<x14:cfvo type="${type}">${text}</x14:cfvo>`;
}

function extensionList(sheet: XmlElement): XmlElement {
  const extensions = ensure(sheet, 'extLst', WORKSHEET_ORDER);
  const known = extensions.elements('ext').find((e) => e.attr('uri') === SHEET_EXTENSION);
  const [list] = known?.elementsIn(X14, 'conditionalFormattings') ?? [];
  if (list !== undefined) return list;
  const markup = `<ext xmlns="${extensions.namespace}" xmlns:x14="${X14}" uri="${SHEET_EXTENSION}"><x14:conditionalFormattings/></ext>`;
  const next = extensions.elements('ext').find((e) => AFTER.includes(e.attr('uri') ?? ''));
  const index = next === undefined ? extensions.content.length : extensions.content.indexOf(next);
  const made = extensions.insert(fragment(markup), index);
  return made.allElements()[0] ?? made;
}

const fragment = (markup: string): XmlElement => parseXml(markup, 'extension').root;

/** A number that no other rule of the sheet has, in the form of a GUID. */
function newId(sheet: XmlElement): string {
  const text = sheet.serialize();
  for (let n = 1; ; n += 1) {
    const id = `{A77A1E00-0000-4000-8000-${n.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!text.includes(id)) return id;
  }
}
