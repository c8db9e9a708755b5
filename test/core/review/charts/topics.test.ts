import { describe, expect, it } from '@jest/globals';
import type { ChartSpec } from '../../../../src/core/model/edit';
import { parseIsoDay } from '../../../../src/core/model/day';
import type { Language } from '../../../../src/core/model/language';
import type { ChartTopic } from '../../../../src/core/model/presentation';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/model/settings';
import { reviewWorkbook } from '../../../../src/core/reviewWorkbook';
import { NO_CHOICES } from '../../../../src/core/settings/choices';
import { workbookOf, type Grid, type GridCell } from '../../../support/grid';

const YEAR: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: parseIsoDay('2023-09-30'),
  term: { start: parseIsoDay('2023-01-01')!, end: parseIsoDay('2023-12-31')! },
};

function chartsFor(
  cells: Grid,
  charts?: readonly ChartTopic[],
  language: Language = 'en',
): readonly ChartSpec[] {
  const choices = charts ? { ...NO_CHOICES, presentation: { charts } } : NO_CHOICES;
  const snapshot = workbookOf([{ name: 'Plan', cells }]);
  const { writing } = reviewWorkbook(snapshot, { ...YEAR, language }, choices);
  if ('problems' in writing) throw new Error(JSON.stringify(writing.problems));
  return writing.plan.edits.flatMap((edit) => (edit.kind === 'add-chart' ? [edit.chart] : []));
}

const namesOf = (charts: readonly ChartSpec[]): readonly string[] =>
  charts.map(({ name }) => name.replace('Review_', ''));
const titlesOf = (charts: readonly ChartSpec[]): readonly string[] =>
  charts.map(({ title }) => title);

const QUARTERS: Grid = [
  ['Indicator', 'Unit', 'Target', 'Q1/2023', 'Q2/2023', 'Q3/2023', 'Q4/2023'],
  ['Wells dug', 'wells', 40, 8, 9, 12, ''],
  ['Staff trained', 'people', 400, 120, 110, 130, ''],
  ['Roads', 'people', 10, 1, 1, 2, ''],
];

describe('the topics', () => {
  it('are all that have data, unless a person chose', () => {
    expect(namesOf(chartsFor(QUARTERS))).toEqual([
      'Attainment',
      'Targets',
      'Statuses',
      'Progress',
      'Progress2',
    ]);
  });

  it.each([
    [['statuses'], ['Statuses']],
    [
      ['progress', 'attainment'],
      ['Attainment', 'Progress', 'Progress2'],
    ],
    [[], []],
  ] as const)('%j of a person give %j', (topics, expected) => {
    expect(namesOf(chartsFor(QUARTERS, topics))).toEqual(expected);
  });

  it('without any attainment are the statuses alone', () => {
    const cells = [
      ['Indicator', 'Unit', 'Target', 'Achieved'],
      ['Open complaints', 'complaints', 0, 2],
      ['Accidents', 'accidents', 0, 0],
    ];
    expect(namesOf(chartsFor(cells))).toEqual(['Statuses']);
  });
});

const row = (at: number, group: string, unit = 'people'): GridCell[] => [
  `Ind ${at}`,
  group,
  unit,
  20,
  at,
];
const HEADER = ['Indicator', 'Group', 'Unit', 'Target', 'Achieved'];

describe('bars of attainment', () => {
  it('of more than twelve are one chart a group, each with its own message', () => {
    const rows = Array.from({ length: 24 }, (_, at) => row(at + 1, at < 13 ? 'North' : 'South'));
    const charts = chartsFor([HEADER, ...rows], ['attainment']);
    expect(titlesOf(charts)).toEqual([
      'North: 0 of 13 targets met or exceeded; drawn are the 12 that need attention most; lowest: Ind 1 at 5%',
      'South: 5 of 11 targets met or exceeded; lowest: Ind 14 at 70%',
    ]);
    expect(charts.map(({ categories }) => categories.at.rows)).toEqual([12, 11]);
    const [first, second] = charts;
    expect(first!.valueAxis).toEqual(second!.valueAxis);
  });

  it('in more than three groups are cut to those that need attention, as the title says', () => {
    const rows = Array.from({ length: 16 }, (_, at) => row(at + 1, `G${at % 4}`));
    const charts = chartsFor([HEADER, ...rows], ['attainment']);
    expect(titlesOf(charts)).toEqual([
      '0 of 16 targets met or exceeded; drawn are the 12 that need attention most; lowest: Ind 1 at 5%',
    ]);
  });

  it('have the line of the targets as gridline of the value axis', () => {
    const [chart] = chartsFor(QUARTERS, ['attainment']);
    expect(chart!.valueAxis).toMatchObject({ minimum: 0, majorUnit: 1, numberFormat: '0%' });
    expect(chart!.valueAxis.gridlines).not.toBeNull();
  });

  it('have decimals only where a share has some', () => {
    const formatFor = (achieved: number): string =>
      chartsFor([HEADER, row(achieved, 'A')], ['attainment'])[0]!.series[0]!.labelFormat!;
    expect(formatFor(15)).toBe('[<0.995]0%;[<0.999999999999]"<"0%;0%');
    expect(formatFor(15.1)).toBe('[<0.9995]0.0%;[<0.999999999999]"<"0%;0.0%');
  });
});

describe('targets against achievements', () => {
  const rows = (unit: string, count: number): GridCell[][] =>
    Array.from({ length: count }, (_, at) => row(18 + at, 'A', unit));

  it('are drawn for the two units that most indicators share', () => {
    const cells = [HEADER, ...rows('km', 1), ...rows('ha', 2), ...rows('kg', 3), ...rows('m', 4)];
    expect(titlesOf(chartsFor(cells, ['targets']))).toEqual([
      'In m: 2 of 4 targets met or exceeded',
      'In kg: 1 of 3 targets met or exceeded',
    ]);
  });

  it('are not drawn where no two indicators share a unit', () => {
    const cells = [HEADER, ...rows('km', 1), ...rows('ha', 1)];
    expect(chartsFor(cells, ['targets'])).toEqual([]);
  });

  it('below zero have room below the axis, with the names at its low end', () => {
    const cells = [HEADER, row(5, 'A', 'million'), ['Balance', 'A', 'million', 10, -60]];
    const [chart] = chartsFor(cells, ['targets']);
    expect(chart!.valueAxis.minimum).toBeNull();
    expect(chart!.categoryAxis.labelsAtLow).toBe(true);
  });
});

describe('progress', () => {
  it('is drawn for the two indicators furthest behind, in the order of the table', () => {
    expect(titlesOf(chartsFor(QUARTERS, ['progress']))).toEqual([
      'Wells dug: 72.5% achieved, 74.7% due',
      'Roads: 40% achieved, 74.7% due',
    ]);
  });

  it('of what was achieved is a plain line beside a dashed one of what was due', () => {
    const [chart] = chartsFor(QUARTERS, ['progress']);
    expect(chart!.series.map(({ name, dashed }) => [name, dashed])).toEqual([
      ['Achieved', false],
      ['Due', true],
    ]);
    expect(chart!.categories.at.rows).toBe(4);
  });
});

describe('titles', () => {
  it.each([
    ['en', ['1 of 1 target met or exceeded', 'Met 1']],
    ['vi', ['1 trên 1 chỉ tiêu đạt và vượt', 'Đạt 1']],
    ['th', ['บรรลุหรือเกินเป้าหมาย 1 จาก 1 ตัวชี้วัด', 'บรรลุ 1']],
  ] as const)('in %s have the right number', (language, expected) => {
    const cells = [HEADER, row(20, 'A')];
    expect(titlesOf(chartsFor(cells, ['attainment', 'statuses'], language))).toEqual(expected);
  });

  it('shorten names at the boundaries of words', () => {
    const long =
      'Complaints about the conduct of officers answered within the time that the law sets';
    const cells = [HEADER, [long, 'A', 'people', 20, 5]];
    expect(titlesOf(chartsFor(cells, ['attainment']))).toEqual([
      '0 of 1 target met or exceeded; lowest: Complaints about the conduct of officers answered… at 25%',
    ]);
  });
});
