import type { Settings } from '../../src/core/model/settings';
import { renderingsOf, writeRendering } from '../pictures/renderings';
import { sampleWorkbook, type SampleName, type SampleWorkbook } from '../support/sampleWorkbooks';
import { writeReview } from '../excel/write';

/** A workbook with a review, and from what it came. */
export interface Produced {
  readonly name: string;
  /** The workbook before the last run, and the settings of that run. */
  readonly from: Uint8Array;
  readonly settings: Settings;
  readonly saved: Uint8Array;
}

/** @returns a sample with its review in every layout and language, and with one review over another. */
export async function produceAll(name: SampleName): Promise<readonly Produced[]> {
  const sample = sampleWorkbook(name);
  const produced: Produced[] = [];
  for (const { layout, language, settings } of renderingsOf(sample)) {
    const saved = await writeRendering(sample.xlsx, settings);
    produced.push({ name: `${layout} ${language}`, from: sample.xlsx, settings, saved });
  }
  return [...produced, await writeOver(produced[0]!, sample)];
}

/** A review of another look, language and date was there before. */
async function writeOver(before: Produced, { settings }: SampleWorkbook): Promise<Produced> {
  const earlier = { ...before.settings, reviewDate: before.settings.reviewDate! - 90 };
  const from = await writeRendering(before.from, earlier);
  return { name: 'over another', from, settings, saved: await writeRendering(from, settings) };
}

/** What a person changed in a written workbook, with what a new run makes of it. */
export interface Changed {
  readonly name: string;
  readonly changed: Uint8Array;
  readonly settings: Settings;
  /** The changed workbook after the add-in has run again. */
  readonly rerun: Uint8Array;
}

/** @returns a written workbook after each change, by a person who has no add-in. */
export async function changeEach(
  { saved, settings }: Produced,
  changes: Readonly<Record<string, (xlsx: Uint8Array) => Uint8Array>>,
): Promise<readonly Changed[]> {
  const fromWorkbook: Settings = { ...settings, reviewDate: null, thresholds: {} };
  const all: Changed[] = [];
  for (const [name, change] of Object.entries(changes)) {
    const changed = change(saved);
    const { preview, written } = await writeReview(changed, fromWorkbook);
    if (written.differences.length > 0) throw new Error(JSON.stringify(written.differences[0]));
    all.push({ name, changed, settings: fromWorkbook, rerun: preview.save() });
  }
  return all;
}
