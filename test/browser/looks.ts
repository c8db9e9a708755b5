import type { Page } from 'playwright-core';

/** How the pane is looked at. */
export const LOOKS = ['light', 'dark', 'contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** The system changes its colours while the pane is open; Office tells no theme of its own. */
export const lookAt = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'contrast' ? 'active' : 'none',
  });
