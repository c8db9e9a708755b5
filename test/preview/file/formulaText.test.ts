import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dropSheetIn,
  dropTableIn,
  renameSheetIn,
  renameTableIn,
  spliceIn,
  translate,
} from '../../../src/preview/file/formulaText';
import { tokenize } from '../../../src/preview/file/formulaTokens';
import { renameColumnIn, toShown, toStored } from '../../../src/preview/file/structuredReferences';

describe('formulas', () => {
  it('tokens give the formula back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          tokenize(text)
            .map((t) => t.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it.each([
    ['A1+$B$2+C$3+$D4', 1, 2, 'C2+$B$2+E$3+$D5'],
    ['SUM(A1:B2)&"A1"', 1, 0, 'SUM(A2:B3)&"A1"'],
    ["'My A1'!A1", 1, 1, "'My A1'!B2"],
    ['LOG10(A1)+T1[A1]', 1, 0, 'LOG10(A2)+T1[A1]'],
    ['A:B+3:$4', 1, 1, 'B:C+4:$4'],
    ['A1', -1, 0, '#REF!'],
    ['Rate_2+TAX*1.5E3', 5, 5, 'Rate_2+TAX*1.5E3'],
  ])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
    expect(translate(formula, rows, columns)).toBe(expected);
  });

  it('translating there and back changes nothing inside the sheet', () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('F', '$G', 'AZ'));
    fc.assert(
      fc.property(
        cell,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        ([row, column], r, c) => {
          const formula = `SUM(${column}${row},X!${column}$${row})`;
          expect(translate(translate(formula, r, c), -r, -c)).toBe(formula);
        },
      ),
    );
  });

  it('follows renamed and deleted sheets', () => {
    const formula = `Sheet1!A1+'Sheet1'!B2&"Sheet1!A1"+'It''s'!C3+Sheet11!A1`;
    expect(renameSheetIn(formula, 'sheet1', 'Kế hoạch')).toBe(
      `'Kế hoạch'!A1+'Kế hoạch'!B2&"Sheet1!A1"+'It''s'!C3+Sheet11!A1`,
    );
    expect(renameSheetIn(formula, "It's", 'Plan')).toContain('+Plan!C3+');
    expect(dropSheetIn(formula, 'Sheet1')).toBe(`#REF!+#REF!&"Sheet1!A1"+'It''s'!C3+Sheet11!A1`);
  });

  it('follows tables and their columns', () => {
    const formula = `SUM(Plan[Target])+Plan[[#This Row],[It''s '[x']]]+ROWS(Plan)+"Plan"`;
    expect(renameTableIn(formula, 'plan', 'P2')).toBe(
      `SUM(P2[Target])+P2[[#This Row],[It''s '[x']]]+ROWS(P2)+"Plan"`,
    );
    expect(renameColumnIn(formula, null, 'Plan', "It's [x]", 'New #1')).toContain(
      "[[#This Row],[New '#1]]",
    );
    expect(renameColumnIn(formula, null, 'Plan', 'Target', null)).toContain('SUM(#REF!)');
    expect(dropTableIn(formula, 'Plan')).toBe('SUM(#REF!)+#REF!+ROWS(#REF!)+"Plan"');
  });

  it.each([
    ['[@Done]/[@[Target 1]]', 'T[[#This Row],[Done]]/T[[#This Row],[Target 1]]'],
    ['SUM([Done])', 'SUM(T[Done])'],
    ['T[@]', 'T[#This Row]'],
    ['Other[@[A]:[B]]', 'Other[[#This Row],[A]:[B]]'],
    ["[@[It''s '[x']]]", "T[[#This Row],[It''s '[x']]]"],
    ['"[@Done]"', '"[@Done]"'],
  ])('stores %s as %s', (shown, stored) => {
    expect(toStored(shown, 'T')).toBe(stored);
  });

  it.each([
    ['T[[#This Row],[Done]]/T[[#This Row],[Target 1]]', '[@Done]/[@[Target 1]]', 'T'],
    ['T[[#This Row],[Done]]', 'T[@Done]', null],
    ['T[#This Row]', '[@]', 'T'],
    ['U[[#This Row],[A]:[B]]', 'U[@[A]:[B]]', 'T'],
    ['T[[#Totals],[A]]', 'T[[#Totals],[A]]', 'T'],
  ])('shows %s as %s', (stored, shown, table) => {
    expect(toShown(stored, table)).toBe(shown);
  });

  it('follows cells that move sideways in some rows', () => {
    const splice = { sheet: 'S', row: 0, rows: 10, column: 4, change: 1 } as const;
    expect(spliceIn('E1+D1+S!F$2+X!F2+A1:F5+E11+$E:$E', 'S', splice)).toBe(
      'F1+D1+S!G$2+X!F2+A1:G5+E11+$E:$E',
    );
    const back = { ...splice, change: -1 } as const;
    expect(spliceIn('E1+F1+A1:E5', 'S', back)).toBe('#REF!+E1+A1:D5');
  });
});
