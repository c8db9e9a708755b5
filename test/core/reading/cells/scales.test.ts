import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/model/cell';
import { amountOfCell, targetOfCell } from '../../../../src/core/reading/cells/cells';
import { inScale, scalingOf } from '../../../../src/core/reading/cells/scales';

const text = (value: string): CellValue => ({ kind: 'text', value });
const plain = (value: number, format = 'General'): CellValue => ({ kind: 'number', value, format });

/** The achievement in the target's scale, in a table whose unit is not known. */
function held(target: CellValue, achieved: CellValue, percentUnit = false): unknown {
  const context = { mark: ',', unit: null, goodSide: null } as const;
  const amount = amountOfCell(achieved, context);
  const scaling = scalingOf(targetOfCell(target, context), percentUnit, [amount]);
  const inTargets = inScale(amount, scaling);
  return inTargets.kind === 'number' ? inTargets.value : inTargets;
}

describe('an achievement in the scale of its target', () => {
  it('follows words such as million on either side', () => {
    expect(held(text('12 tỷ đồng'), text('11,5 tỷ đồng'))).toBe(11.5);
    expect(held(text('1,2 tỷ đồng'), text('900 triệu đồng'))).toBe(0.9);
    expect(held(text('1.200 triệu'), text('1,1 tỷ'))).toBe(1100);
  });

  it('takes a figure without such a word as what is nearer to the target', () => {
    expect(held(text('12 tỷ đồng'), plain(11.5))).toBe(11.5);
    expect(held(text('12 tỷ đồng'), plain(11_500_000_000))).toBe(11.5);
    expect(held(plain(12), text('11,5 tỷ'))).toBe(11.5);
    expect(held(plain(12_000_000), text('11,5 triệu'))).toBe(11_500_000);
  });

  it('reads a part of a whole in the unit of the target', () => {
    expect(held(plain(400), text('338/400'))).toBe(338);
    expect(held(plain(0.9, '0%'), text('338/400'))).toBe(0.845);
    expect(held(text('≥ 90%'), text('338/400'))).toBe(0.845);
    expect(held(plain(90), text('338/400'), true)).toBe(84.5);
  });

  it('takes shares and percentages for one another', () => {
    expect(held(plain(0.9, '0%'), text('84,5%'))).toBe(0.845);
    expect(held(plain(90), text('84,5%'), true)).toBe(84.5);
    expect(held(text('≥ 90%'), plain(0.845, '0.0%'))).toBe(0.845);
    expect(held(text('≥ 90%'), plain(84.5))).toBe(84.5);
  });
});
