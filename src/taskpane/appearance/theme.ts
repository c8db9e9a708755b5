import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Appearance } from './appearance';
import { DARK_PALETTE, LIGHT_PALETTE } from './statusLooks';

/** Fluent's tokens, and with them the status palette, for each appearance. */
export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, ...LIGHT_PALETTE },
  dark: { ...webDarkTheme, ...DARK_PALETTE },
  contrast: { ...teamsHighContrastTheme, ...DARK_PALETTE },
};
