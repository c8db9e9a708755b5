import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** @returns what axe finds in the place that the pane is in, as `rule: element` lines. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe[title="Attainment Review"]', '#place'])
    // Fluent's own: they hold the focus for a moment and are never read.
    .exclude(['iframe[title="Attainment Review"]', '[data-tabster-dummy]'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
