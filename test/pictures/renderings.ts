import { LANGUAGES, type Language } from '../../src/core/model/language';
import { LAYOUTS, type Layout } from '../../src/core/model/presentation';
import type { Settings } from '../../src/core/model/settings';
import { writeReview } from '../excel/write';
import type { SampleWorkbook } from '../support/sampleWorkbooks';

/** A sample in one of the layouts and languages. */
export interface Rendering {
  readonly layout: Layout;
  readonly language: Language;
  readonly settings: Settings;
}

/** @returns a sample in all layouts and languages; layouts first. */
export const renderingsOf = ({ settings }: SampleWorkbook): readonly Rendering[] =>
  LAYOUTS.flatMap((layout) =>
    LANGUAGES.map((language) => ({
      layout,
      language,
      settings: { ...settings, language, presentation: { ...settings.presentation, layout } },
    })),
  );

/** @returns the workbook with its review, saved. */
export async function writeRendering(xlsx: Uint8Array, settings: Settings): Promise<Uint8Array> {
  const { preview } = await writeReview(xlsx, settings);
  return preview.save();
}
