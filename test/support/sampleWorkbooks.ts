import { readFileSync } from 'node:fs';
import { parseIsoDay } from '../../src/core/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { parseChoices } from '../../src/core/settings/readChoices';

/** A sample workbook, with what its settings file says and the date as of which it is reviewed. */
export interface SampleWorkbook {
  readonly name: string;
  readonly xlsx: Uint8Array;
  readonly settings: Settings;
}

/** The samples that are reviewed; `faulty` is for the checks. */
const REVIEW_DATES = {
  'midterm-2023': '2023-06-02',
  'council-plan-2023-2026': '2025-06-30',
  'thai-province-2566': '2023-06-30',
  'vietnam-2019-plan': '2019-12-31',
} as const;

export type SampleName = keyof typeof REVIEW_DATES;

export const SAMPLE_NAMES = Object.keys(REVIEW_DATES) as readonly SampleName[];

const FOLDER = new URL('../../assets/samples/', import.meta.url);

/** Reads a sample and its settings file. @throws where a piece of the settings is not understood */
export function sampleWorkbook(name: SampleName): SampleWorkbook {
  const { choices, notes } = parseChoices(
    readFileSync(new URL(`${name}.settings.json`, FOLDER), 'utf8'),
  );
  if (notes.length > 0) throw new Error(`${name}.settings.json: ${JSON.stringify(notes)}`);
  return {
    name,
    xlsx: new Uint8Array(readFileSync(new URL(`${name}.xlsx`, FOLDER))),
    settings: { ...DEFAULT_SETTINGS, ...choices, reviewDate: parseIsoDay(REVIEW_DATES[name]) },
  };
}
