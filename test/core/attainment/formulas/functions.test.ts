import { describe, expect, it } from '@jest/globals';
import { ALLOWED_FUNCTIONS, functionsOf } from '../../../../src/core/attainment/formulas/functions';

describe('functions of a formula', () => {
  it.each<[string, readonly string[]]>([
    ['=IF(A1>0,SUM(B:B),"x")', ['IF', 'SUM']],
    ['=if (A1,1,2)', ['IF']],
    ['="LET(x)"&\'SUM(1)\'!A1', []],
    ['=[@[LET(1)]]+Bảng[Số (người)]', []],
    ['=_xlfn.XLOOKUP(1,A:A,B:B)', ['_XLFN.XLOOKUP']],
    ['="a""LET("&ABS(1)', ['ABS']],
  ])('%s', (formula, names) => {
    expect(functionsOf(formula)).toEqual(names);
  });

  it.each([
    'IFS',
    'SWITCH',
    'MAXIFS',
    'TEXTJOIN',
    'LET',
    'XLOOKUP',
    'FILTER',
    'NUMBERVALUE',
    'AGGREGATE',
    'TEXT',
    'TODAY',
    'OFFSET',
    'INDIRECT',
  ])('does not allow %s', (name) => {
    expect(ALLOWED_FUNCTIONS.has(name)).toBe(false);
  });
});
