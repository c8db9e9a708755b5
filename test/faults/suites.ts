import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import { valueOf } from '../excel/write';
import type { Suite } from './faultySuite';
import type { Scenario } from './scenarios';

/** @returns the workbook with the review in it. */
async function written({ settings }: Scenario, xlsx: Uint8Array): Promise<Uint8Array> {
  const preview = await openPreview(xlsx);
  valueOf(await createReviewHost(preview.run).write(settings));
  return preview.save();
}

/** A run: taken back to before it, or finished as if nothing had happened. */
export const writing = (scenario: Scenario): Suite => ({
  name: `writing: ${scenario.name}`,
  workbook: scenario.workbook,
  run: (host) => host.write(scenario.settings),
  finish: (host) => host.write(scenario.settings),
  takenBack: scenario.workbook,
  removed: scenario.bare,
  finished: async () => written(scenario, await scenario.workbook()),
});
