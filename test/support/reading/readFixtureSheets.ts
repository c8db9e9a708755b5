import { NOTHING_OWN } from '../../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import type { Settings } from '../../../src/core/model/settings';
import type { Reading } from '../../../src/core/model/table';
import { readWorkbook } from '../../../src/core/reading/readWorkbook';
import type { GridSheet } from '../grid';
import { workbookOf } from '../grid';

/** What is read of a fixture: its sheets, the host's culture, and a person's choices. */
export interface ReadableSheets {
  readonly sheets: readonly GridSheet[];
  readonly culture: string;
  readonly settings: Partial<Settings>;
}

/** @returns the reading of a fixture's sheets. */
export const readFixtureSheets = ({ sheets, culture, settings }: ReadableSheets): Reading =>
  readWorkbook(workbookOf(sheets, culture), { ...DEFAULT_SETTINGS, ...settings }, NOTHING_OWN);
