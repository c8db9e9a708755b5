import type { XmlElement } from './xml';

/** The legacy palette that `indexed` colours name (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Office's theme, for files without one: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
const THEME_ORDER =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** @returns the theme's colours as `RRGGBB`, in the order that `theme` attributes count them. */
export function themeColors(theme: XmlElement | null): readonly string[] {
  const scheme = theme?.at('themeElements', 'clrScheme') ?? null;
  if (scheme === null) return OFFICE_THEME;
  return THEME_ORDER.map((name, i) => {
    const color = scheme.child(name)?.allElements()[0];
    return color?.attr('lastClr') ?? color?.attr('val') ?? OFFICE_THEME[i] ?? '000000';
  });
}

/** @returns a colour element as `#RRGGBB`, or '' where it is missing or automatic. */
export function readColor(element: XmlElement | null, theme: readonly string[]): string {
  if (element === null) return '';
  const rgb = element.attr('rgb');
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = element.attr('theme');
  if (themed !== null) {
    return tinted(theme[Number(themed)] ?? '000000', Number(element.attr('tint') ?? 0));
  }
  const index = Number(element.attr('indexed') ?? 64);
  const color = PALETTE[index < 8 ? index : index - 8];
  return color === undefined ? '' : `#${color}`;
}

/** Lightens (tint > 0) or darkens (tint < 0) a colour's luminance (18.8.19). */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const light = (Math.max(...parts) + Math.min(...parts)) / 2;
  const target = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const moved = parts.map((part) => moveLight(part, light, target));
  return `#${moved
    .map((p) =>
      Math.round(p * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}

/** Scales a channel so that the colour's lightness goes from `light` to `target`, its hue staying. */
function moveLight(part: number, light: number, target: number): number {
  const room = (l: number): number => Math.min(l, 1 - l);
  const scale = room(light) === 0 ? 0 : room(target) / room(light);
  return Math.min(1, Math.max(0, target + (part - light) * scale));
}

/** Makes an element hold one plain colour. `#RRGGBB`. */
export function writeColor(element: XmlElement, color: string): void {
  element.setAttrs({ auto: null, indexed: null, theme: null, tint: null });
  element.setAttr('rgb', argb(color));
}

export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
