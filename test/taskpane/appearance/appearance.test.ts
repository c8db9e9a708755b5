import { describe, expect, it } from '@jest/globals';
import { appearanceOf } from '../../../src/taskpane/appearance/appearance';
import { DARK_PALETTE, LIGHT_PALETTE } from '../../../src/taskpane/appearance/statusLooks';

const plain = { contrast: false, dark: false };

describe('the appearance', () => {
  it('follows a contrast theme of the system before anything else', () => {
    const system = { contrast: true, dark: true };
    expect(appearanceOf({ bodyBackgroundColor: '#FFFFFF' }, system)).toBe('contrast');
  });

  it('follows Office where it tells', () => {
    expect(appearanceOf({ bodyBackgroundColor: '#262626' }, plain)).toBe('dark');
    expect(appearanceOf({ bodyBackgroundColor: '#E6E6E6' }, { ...plain, dark: true })).toBe(
      'light',
    );
  });

  it('follows the system where Office does not tell, or says it in another way', () => {
    expect(appearanceOf(undefined, { ...plain, dark: true })).toBe('dark');
    expect(appearanceOf(undefined, plain)).toBe('light');
    expect(appearanceOf({ bodyBackgroundColor: 'Window' }, { ...plain, dark: true })).toBe('dark');
  });
});

/** CIE lightness of `#rrggbb`, 0 to 100. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

describe.each([
  ['light', LIGHT_PALETTE],
  ['dark', DARK_PALETTE],
])('the %s palette', (_, palette) => {
  it('tells the four statuses apart without hue', () => {
    const four = (['exceeded', 'met', 'nearly-met', 'not-met'] as const)
      .map((status) => lightness(palette[`status-${status}`]))
      .sort((a, b) => a - b);
    const steps = four.slice(1).map((value, index) => value - (four[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(10);
  });
});
