import type { NewSheet } from '../model/newSheet';
import type { Choices } from '../settings/choices';

/** A sample to try: its sheets, and what a person would choose for it. */
export interface Sample {
  readonly sheets: readonly NewSheet[];
  readonly choices: Choices;
}
