import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../../src/core/model/day';
import { parseA1 } from '../../src/core/model/address';
import { HELPER_COLUMN } from '../../src/core/review/annexColumns';
import { wordsOf } from '../../src/core/wording/words';
import { allCells } from '../excel/contents';
import { readValues, recalculateAll, type CalculatedValues } from '../support/libreOffice';
import { SAMPLE_NAMES, type SampleName } from '../support/sampleWorkbooks';
import { describeWith } from '../support/tools';
import { agree, disagreements, expectationsOf, withCell, withNamed } from './calculated';
import { readByOpenpyxl } from './openpyxl';
import { packageProblems } from './packageProblems';
import { changeEach, produceAll, type Changed, type Produced } from './produced';

type Change = (xlsx: Uint8Array) => Uint8Array;

/** An achievement, the review date and the near line as a person changes them, each of which moves something. */
const CHANGES: Readonly<Record<SampleName, readonly [Change, string, number]>> = {
  'midterm-2023': [(xlsx) => withCell(xlsx, 'Kết quả', 'D9', 29), '2025-06-29', 0.8],
  'council-plan-2023-2026': [(xlsx) => withCell(xlsx, 'Results', 'D8', 280), '2026-06-30', 0.95],
  'thai-province-2566': [(xlsx) => withCell(xlsx, 'ตัวชี้วัดจังหวัด', 'G17', 610), '2023-09-30', 0.8],
  'vietnam-2019-plan': [(xlsx) => withCell(xlsx, 'Kế hoạch 2019', 'E16', 70), '2019-11-30', 0.75],
};

/** One change after the other. */
function changesOf(name: SampleName): Readonly<Record<string, Change>> {
  const [achievement, date, near] = CHANGES[name];
  const withDate: Change = (xlsx) =>
    withNamed(achievement(xlsx), 'Review_Date', parseIsoDay(date)!);
  return {
    'an achievement': achievement,
    'the review date too': withDate,
    'the near line as well': (xlsx) => withNamed(withDate(xlsx), 'Review_NearLine', near),
  };
}

/** X and N, by hand from the data. */
const HEADLINES: Readonly<Record<SampleName, readonly [number, number]>> = {
  'midterm-2023': [9, 10],
  'council-plan-2023-2026': [5, 14],
  'thai-province-2566': [5, 12],
  'vietnam-2019-plan': [12, 12],
};

/** @returns formula cells in which the stored and the computed value differ, and how many were compared. */
function compareFormulas(
  stored: Uint8Array,
  values: CalculatedValues,
  isCompared: (sheet: string, address: string, formula: string) => boolean = () => true,
): { readonly compared: number; readonly differing: readonly object[] } {
  const differing: object[] = [];
  let compared = 0;
  for (const [sheet, cells] of Object.entries(allCells(stored))) {
    for (const [address, { value, isError, formula }] of cells) {
      if (formula === null || !isCompared(sheet, address, formula)) continue;
      compared += 1;
      const expected = isError ? { error: String(value) } : (value ?? '');
      const found = values.get(sheet)?.get(address);
      if (!agree(found, expected)) differing.push({ sheet, address, expected, found });
    }
  }
  return { compared, differing };
}

const errorsIn = (values: CalculatedValues): readonly object[] =>
  [...values].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, value]) =>
      typeof value === 'object' && value.error !== '#N/A' ? [{ sheet, address, value }] : [],
    ),
  );

const textsOf = (values: CalculatedValues): readonly unknown[] =>
  [...values.values()].flatMap((cells) => [...cells.values()]);

describe.each(SAMPLE_NAMES)('%s, with its review in every layout and language', (name) => {
  let produced: readonly Produced[];
  beforeAll(async () => {
    produced = await produceAll(name);
  }, 300_000);

  it('is a sound package', () => {
    const problems = produced.flatMap((one) =>
      packageProblems(one.saved).map((problem) => `${one.name}: ${problem}`),
    );
    expect(produced).toHaveLength(13);
    expect(problems).toEqual([]);
  });

  describeWith('openpyxl', 'opened by openpyxl', () => {
    it('has its sheets, charts, rules, names and tables, and nothing twice', () => {
      const found = readByOpenpyxl(produced.map(({ saved }) => saved));
      expect(found.map(({ complaints, twice }) => [...complaints, ...twice])).toEqual(
        found.map(() => []),
      );
      for (const { charts, rules, names } of found) {
        expect(charts.flat().length).toBeGreaterThanOrEqual(1);
        expect(rules.slice(-2).every((count) => count > 0)).toBe(true);
        expect(names).toEqual(expect.arrayContaining(['Review_Date', 'Review_NearLine']));
      }
    });
  });

  describeWith('soffice', 'computed by LibreOffice', () => {
    let values: readonly CalculatedValues[];
    let changed: readonly Changed[];
    let valuesOfChanged: readonly CalculatedValues[];

    beforeAll(async () => {
      changed = await changeEach(produced.at(-1)!, changesOf(name));
      const files = [...produced.map(({ saved }) => saved), ...changed.map((one) => one.changed)];
      const computed = (await recalculateAll(files)).map(readValues);
      values = computed.slice(0, produced.length);
      valuesOfChanged = computed.slice(produced.length);
    }, 300_000);

    it('has the figures and words of the rules', async () => {
      for (const [at, { from, settings, name: which }] of produced.entries()) {
        const expectations = await expectationsOf(from, settings);
        expect(expectations.length).toBeGreaterThan(40);
        expect([which, disagreements(values[at]!, expectations)]).toEqual([which, []]);
      }
    });

    it('has in every formula cell what the file has stored, and no error', () => {
      for (const [at, { saved, name: which }] of produced.entries()) {
        const { compared, differing } = compareFormulas(saved, values[at]!);
        expect(compared).toBeGreaterThan(100);
        expect([which, differing, errorsIn(values[at]!)]).toEqual([which, [], []]);
      }
    });

    it('says the headline', () => {
      const [met, counted] = HEADLINES[name];
      for (const [at, { settings }] of produced.entries()) {
        const words = wordsOf(settings.language!);
        const headline = words('review.headline', {
          met: String(met),
          counted: String(counted),
          total: counted,
        });
        expect(textsOf(values[at]!)).toContain(headline);
      }
    });

    it('follows a change as the rules say, without the add-in', async () => {
      for (const [at, one] of changed.entries()) {
        const expectations = await expectationsOf(one.changed, one.settings);
        const found = disagreements(valuesOfChanged[at]!, expectations);
        expect([one.name, found]).toEqual([one.name, []]);
        const before = valuesOfChanged[at - 1] ?? values.at(-1)!;
        expect([one.name, disagreements(before, expectations)]).not.toEqual([one.name, []]);
      }
    });

    /** Charts read the annex: their cells are among those compared. */
    it('shows everywhere what a new run would write, chart data included', () => {
      const kept: boolean[] = [];
      for (const [at, one] of changed.entries()) {
        const formulas = allCells(one.changed);
        // Which indicators a chart is about is chosen by a run: others are drawn by the next.
        const sameChoice = chosenIn(one.changed) === chosenIn(one.rerun);
        kept.push(sameChoice);
        const { compared, differing } = compareFormulas(
          one.rerun,
          valuesOfChanged[at]!,
          // What tells that figures have moved is the one thing that a new run says otherwise.
          (sheet, address, formula) =>
            formulas[sheet]?.get(address)?.formula === formula &&
            !formula.includes('Review_Moved') &&
            (sameChoice || parseA1(address).column < HELPER_COLUMN),
        );
        expect(compared).toBeGreaterThan(100);
        expect([one.name, differing]).toEqual([one.name, []]);
      }
      // The council has more indicators than a chart has bars: every change makes others need attention most.
      expect(kept.includes(true)).toBe(name !== 'council-plan-2023-2026');
    });
  });
});

/** What stands typed among the cells of the charts: the keys of the indicators that were chosen for them. */
function chosenIn(xlsx: Uint8Array): string {
  const annex = Object.values(allCells(xlsx)).at(-1)!;
  const typed = [...annex].filter(
    ([address, { formula }]) => formula === null && parseA1(address).column >= HELPER_COLUMN,
  );
  return JSON.stringify(typed.map(([address, { value }]) => [address, value]));
}
