import { describe, expect, it } from '@jest/globals';
import { readSources, stringsOf } from '../../architecture/sources';
import { KEYS } from './messages';

const CATALOGUE =
  /^src\/core\/wording\/(?:composing\/|explaining\/|checking\/|planning\/|places\/\w+\/)?(?:en|vi|th)\.ts$/;
const strings = new Map(
  readSources()
    .filter(({ path }) => !CATALOGUE.test(path))
    .map((source) => [source.path, new Set(stringsOf(source))]),
);
const everywhere = new Set([...strings.values()].flatMap((set) => [...set]));

/** Keys that are put together, by their beginning: the files that list the possible ends. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  'accumulation.': ['src/core/model/indicator.ts'],
  'accumulationReason.': ['src/core/reading/indicators/accumulation.ts'],
  'cellsHold.': ['src/core/model/table.ts'],
  'columnRole.': ['src/core/model/table.ts'],
  'confidence.': ['src/core/wording/explaining/roleReason.ts'],
  'language.': ['src/core/model/language.ts'],
  'settingNote.': ['src/core/model/table.ts'],
  'tableRole.': ['src/core/model/table.ts'],
  'column.': ['src/core/review/annexReadings.ts', 'src/cli/reviewTable.ts'],
  'comparator.': ['src/core/model/indicator.ts'],
  'section.': ['src/core/review/prose/textKeys.ts'],
  'method.': ['src/core/model/indicator.ts'],
  'answer.': ['src/core/model/fix.ts'],
  'findings.': ['src/core/model/finding.ts'],
  'fix.': ['src/core/model/fix.ts'],
  'found.': ['src/core/model/table.ts'],
  'layout.': ['src/core/model/presentation.ts'],
  'layoutRule.': ['src/core/model/presentation.ts'],
  'headText.': ['src/core/model/presentation.ts'],
  'chartTopic.': ['src/core/model/presentation.ts'],
  'planGroup.': ['src/core/wording/planning/planGroups.ts'],
  'place.': ['src/taskpane/session/state.ts'],
  'kind.': ['src/core/model/finding.ts'],
  'better.': ['src/taskpane/places/Results/Corrections.tsx'],
  'grouping.': ['src/taskpane/places/Results/resultRows.ts'],
  'selection.': ['src/core/reading/selected/tableInSelection.ts'],
  'shown.': ['src/taskpane/places/Results/filterIndicators.ts'],
  'way.': ['src/core/model/indicator.ts'],
  'host.': ['src/core/wording/failureSentence.ts'],
  'notComputable.': ['src/core/model/assessment.ts'],
  'reading.': ['src/core/attainment/formulas/readings.ts'],
  'role.': ['src/core/checks/structure/missingLabel.ts'],
  'severity.': ['src/core/model/finding.ts'],
};

/** Keys with two changing ends: what is written, and how it changes. */
const CHANGES = /^ahead\.(?:sheet|columns|chart)\.(?:added|updated|removed)$/;

/** What is said of each finding, by the ends of its keys after the code. */
const SENTENCES: readonly string[] = ['title', 'why', 'do'];
const codes = strings.get('src/core/model/finding.ts')!;

function isUsed(key: string): boolean {
  const [beginning = '', end = ''] = key.split(/(?<=\.)/);
  const isOfFinding = SENTENCES.includes(end) && codes.has(beginning.slice(0, -1));
  return (
    everywhere.has(key) ||
    CHANGES.test(key) ||
    isOfFinding ||
    (ENDS[beginning] ?? []).some((path) => strings.get(path)?.has(end))
  );
}

describe('the keys of the catalogues', () => {
  it('are all used', () => {
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(Object.keys(ENDS))('%s is put together somewhere', (beginning) => {
    expect(everywhere).toContain(beginning);
  });

  it.each(['fix.no-such', 'no-such.title', 'pane.no-such', 'column.no-such'])(
    '%s would be noticed',
    (key) => {
      expect(isUsed(key)).toBe(false);
    },
  );
});
