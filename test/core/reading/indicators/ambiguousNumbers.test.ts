import { describe, expect, it } from '@jest/globals';
import { NOTHING_OWN } from '../../../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { openNumbersIn } from '../../../../src/core/reading/cells/numbers';
import { readWorkbook } from '../../../../src/core/reading/readWorkbook';
import { workbookOf } from '../../../support/grid';

/** A Vietnamese table with these achievements, in a host that writes numbers in its own way. */
function ambiguousIn(achieved: readonly string[], host: string, culture: string | null = null) {
  const cells = [
    ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    ...achieved.map((text, at) => [`Chỉ tiêu thứ ${'abcdef'.charAt(at)}`, 2, text]),
  ];
  const snapshot = workbookOf([{ name: 'KQ', cells }]);
  const settings = { ...DEFAULT_SETTINGS, culture };
  const reading = readWorkbook({ ...snapshot, culture: host }, settings, NOTHING_OWN);
  const read = reading.indicators.map(({ observations }) => observations[0]?.amount);
  const reported = reading.ambiguousNumbers.map(({ value, otherwise, source }) => [
    source.address,
    value,
    otherwise,
  ]);
  return { read, reported };
}

describe('a number with one mark and three digits behind it', () => {
  it('is found as it is written', () => {
    expect(openNumbersIn('≥ 1.234 và 2,5')).toEqual(['1.234']);
    expect(openNumbersIn('0,123; 1.234.567; 1234')).toEqual([]);
  });

  it('is reported where neither its column nor the culture tells', () => {
    const { read, reported } = ambiguousIn(['1.234', '5'], 'en-US');
    expect(read[0]).toEqual({ kind: 'number', value: 1234 });
    expect(reported).toEqual([['C2', 1234, 1.234]]);
  });

  it('is decided by the other cells of its column', () => {
    expect(ambiguousIn(['1.234', '7,02'], 'en-US').reported).toEqual([]);
    const byPoint = ambiguousIn(['1.234', '7.02'], 'vi-VN');
    expect(byPoint.read[0]).toEqual({ kind: 'number', value: 1.234 });
    expect(byPoint.reported).toEqual([]);
  });

  it('is decided by a culture that is set, or that the host shares', () => {
    expect(ambiguousIn(['1.234'], 'vi-VN').reported).toEqual([]);
    const set = ambiguousIn(['1.234'], 'vi-VN', 'en-US');
    expect(set.read[0]).toEqual({ kind: 'number', value: 1.234 });
    expect(set.reported).toEqual([]);
  });
});
