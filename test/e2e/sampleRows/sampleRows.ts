import type { SampleName } from '../../support/sampleWorkbooks';
import { council } from './council';
import type { ExpectedRow } from './expectedRow';
import { midterm } from './midterm';
import { thai } from './thai';
import { vietnam } from './vietnam';

/** Worked out by hand from the rules and the data of the samples. */
export const SAMPLE_ROWS: Readonly<Record<SampleName, readonly ExpectedRow[]>> = {
  'midterm-2023': midterm,
  'council-plan-2023-2026': council,
  'thai-province-2566': thai,
  'vietnam-2019-plan': vietnam,
};
