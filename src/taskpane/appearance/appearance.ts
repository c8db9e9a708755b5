import { useSyncExternalStore } from 'react';

export type Appearance = 'light' | 'dark' | 'contrast';

/** What Office says of its own theme, where it says so: a background such as `#262626`. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * @param office undefined where Office does not tell, as on the web at times.
 * @returns how the pane looks: a contrast theme of the system first, then Office's theme, then the system's.
 */
export function appearanceOf(
  office: OfficeColors | undefined,
  media: { readonly contrast: boolean; readonly dark: boolean },
): Appearance {
  if (media.contrast) return 'contrast';
  const luminance = office ? luminanceOf(office.bodyBackgroundColor) : null;
  if (luminance === null) return media.dark ? 'dark' : 'light';
  return luminance < 0.5 ? 'dark' : 'light';
}

/** @returns the perceived lightness of `#RRGGBB`, 0 to 1, or null for a colour in another notation. */
function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** @returns the appearance, following the system when it changes. */
export function useAppearance(office: OfficeColors | undefined): Appearance {
  return useSyncExternalStore(watchMedia, () => currentAppearance(office));
}

/** @returns the appearance as the system has it now. */
export const currentAppearance = (office: OfficeColors | undefined): Appearance =>
  appearanceOf(office, {
    contrast: matchMedia(CONTRAST).matches,
    dark: matchMedia(DARK).matches,
  });

function watchMedia(changed: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
