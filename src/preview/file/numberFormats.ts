import { ensure } from './order';
import type { XmlElement } from './xml';

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30), as Excel shows them in English. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const FIRST_CUSTOM = 164;
/** Children of styleSheet in the schema's order. */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

/** The number formats of `styleSheet`. */
export class NumberFormats {
  constructor(private readonly styles: XmlElement) {}

  code(id: number): string {
    const custom = this.custom().find((e) => e.attr('numFmtId') === `${id}`);
    return custom?.attr('formatCode') ?? BUILT_IN[id] ?? 'General';
  }

  /** @returns the number of a format, added where it is new */
  id(code: string): number {
    const known = this.custom().find((e) => e.attr('formatCode') === code);
    if (known !== undefined) return Number(known.attr('numFmtId'));
    const builtIn = Object.entries(BUILT_IN).find(([, text]) => text === code);
    return builtIn === undefined ? this.add(code) : Number(builtIn[0]);
  }

  private add(code: string): number {
    const ids = this.custom().map((e) => Number(e.attr('numFmtId')));
    const id = Math.max(FIRST_CUSTOM - 1, ...ids) + 1;
    const list = ensure(this.styles, 'numFmts', STYLES_ORDER);
    list.add('numFmt', { numFmtId: id, formatCode: code });
    list.setAttr('count', list.elements('numFmt').length);
    return id;
  }

  private custom(): XmlElement[] {
    return this.styles.child('numFmts')?.elements('numFmt') ?? [];
  }
}
