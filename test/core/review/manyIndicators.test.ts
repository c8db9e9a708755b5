import { describe, expect, it } from '@jest/globals';
import type { ChartSpec, Content, Edit } from '../../../src/core/model/edit';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { workbookOf } from '../../support/grid';
import { planOf } from '../edits/workbook';

/** Indicator `Ind n` reaches n of 20: those up to 17 are not met, 18 and 19 nearly, the rest met or exceeded. */
const planFor = (count: number): readonly Edit[] =>
  planOf(
    workbookOf([
      {
        name: 'Plan',
        cells: [
          ['Code', 'Indicator', 'Unit', 'Target', 'Achieved'],
          ...Array.from({ length: count }, (_, at) => [
            `C${at + 1}`,
            `Ind ${at + 1}`,
            'people',
            20,
            at + 1,
          ]),
        ],
      },
    ]),
    DEFAULT_SETTINGS,
  ).edits;

const cellsOf = (edits: readonly Edit[], sheet: string): readonly (readonly (Content | null)[])[] =>
  edits.flatMap((edit) => (edit.kind === 'set-cells' && edit.sheet === sheet ? edit.cells : []));

const chartsOf = (edits: readonly Edit[]): readonly ChartSpec[] =>
  edits.flatMap((edit) => (edit.kind === 'add-chart' ? [edit.chart] : []));

/** The keys that the rows of the review's table look up, in their order. */
const shownKeys = (edits: readonly Edit[]): readonly string[] =>
  cellsOf(edits, 'Review').flatMap(([, indicator]) => {
    const key = /^=INDEX\(Review_Indicator,MATCH\("(K\d+)"/.exec(String(indicator))?.[1];
    return key === undefined ? [] : [key];
  });

/** The keys that the rows look up which a chart's labels stand in. */
function chartKeys(edits: readonly Edit[], name: string): readonly string[] {
  const { at } = chartsOf(edits).find((chart) => chart.name === name)!.categories;
  return edits.flatMap((edit) => {
    if (edit.kind !== 'set-cells' || edit.sheet !== 'Review annex') return [];
    const isAround = edit.at.column <= at.column && at.column < edit.at.column + edit.at.columns;
    if (edit.at.row !== at.row || !isAround) return [];
    return edit.cells.map(([name]) => /"(K\d+)"/.exec(String(name))![1]!);
  });
}

const keys = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `K${first + at}`);

const hasSentence = (edits: readonly Edit[]): boolean =>
  cellsOf(edits, 'Review').some(([text]) => /stand in the annex/.test(String(text)));

describe('25 indicators', () => {
  const edits = planFor(25);

  it('all stand in the table, in their order, without a word about the annex', () => {
    expect(shownKeys(edits)).toEqual(keys(1, 25));
    expect(hasSentence(edits)).toBe(false);
  });
});

describe('30 indicators', () => {
  const edits = planFor(30);

  it('are cut to the 25 that need attention most, and the table says so', () => {
    const shown = shownKeys(edits);
    expect(shown).toHaveLength(25);
    expect([...shown].sort()).toEqual([...keys(1, 25)].sort());
    expect(cellsOf(edits, 'Review').map(([text]) => text)).toContain(
      'The 25 indicators that need attention most; all 30 stand in the annex.',
    );
  });

  it('all stand in the annex', () => {
    const annex = cellsOf(edits, 'Review annex').map((line) => line[14]);
    expect(annex.filter((key) => /^K\d+$/.test(String(key)))).toEqual(keys(1, 30));
  });

  it.each(['Review_Attainment', 'Review_Targets'])(
    'give %s the 12 neediest, in their order',
    (name) => {
      expect(chartKeys(edits, name)).toEqual(keys(1, 12));
    },
  );

  it('give each series as many cells as labels', () => {
    for (const { categories, series } of chartsOf(edits)) {
      for (const { values } of series) expect(values.at.rows).toBe(categories.at.rows);
    }
  });
});

describe('12 indicators', () => {
  it('are all drawn', () => {
    expect(chartKeys(planFor(12), 'Review_Attainment')).toEqual(keys(1, 12));
  });
});
