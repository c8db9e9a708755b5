import type { OpenedPreview } from '../support/previewPage';

/** The workbook is saved, closed and opened again as it is now, and with it the pane. */
export const reopen = ({ page }: Pick<OpenedPreview, 'page'>): Promise<void> =>
  page.evaluate(() => window.preview.open(window.preview.download(), window.preview.name));
