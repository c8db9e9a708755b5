import { expect, it } from '@jest/globals';
import { parseA1 } from '../../src/core/model/address';
import { dayOf } from '../../src/core/model/day';
import { OPTIONAL_COLUMNS } from '../../src/core/model/presentation';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { agree, expectationsOf } from '../e2e/calculated';
import { append } from '../e2e/appendRows';
import { tableWorkbook } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import { readValues, recalculate } from '../support/libreOffice';
import type { Cell } from '../support/minimalXlsx';
import { describeWith } from '../support/tools';
import { seeded, type Random } from './random';

const SEED = 20230604;
const KNOWN_ROWS = 24;
const NEW_ROWS = 300;

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: dayOf(2023, 6, 2),
  term: { start: dayOf(2020, 7, 1), end: dayOf(2025, 6, 30) },
  presentation: { columns: OPTIONAL_COLUMNS },
};

const DIRECTIONS = ['more is better', 'less is better'] as const;
const ACCUMULATIONS = ['sum', 'latest', 'average'] as const;

/** Targets and achievements of every size, close to each other and apart, on both sides of nothing. */
function figuresOf(random: Random): readonly [target: number, achieved: number] {
  const size = 10 ** random.pick([0, 1, 3, 6]);
  const target = random.chance(0.1) ? 0 : Math.round(size * (1 + 9 * random.next())) / 10;
  const signed = random.chance(0.1) ? -target : target;
  const share = random.pick([1, 0.9, 0.899, 0.95, 1.05, 0.584, 0.56, 0.61, 2 * random.next()]);
  return [signed, random.chance(0.2) ? signed : Number((signed * share).toPrecision(12))];
}

/** Every combination of direction and accumulation occurs among the rows that are known. */
function rowsOf(random: Random, first: number, count: number): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, index) => {
    const [target, achieved] = figuresOf(random);
    const at = first + index;
    const direction = DIRECTIONS[at % DIRECTIONS.length]!;
    const accumulation = ACCUMULATIONS[Math.floor(at / DIRECTIONS.length) % ACCUMULATIONS.length]!;
    const reported = random.chance(0.05) ? null : achieved;
    return [`Wells of district ${at + 1}`, direction, accumulation, target, reported];
  });
}

const HEADER: readonly Cell[] = ['Indicator', 'Direction', 'Accumulation', 'Target', 'Achieved'];

describeWith('soffice', 'rows that are added to an Excel Table', () => {
  it('show, without a key, what the rules say of them', async () => {
    const random = seeded(SEED);
    const known = rowsOf(random, 0, KNOWN_ROWS);
    const added = rowsOf(random, KNOWN_ROWS, NEW_ROWS);
    const xlsx = tableWorkbook([HEADER, ...known], `A1:E${KNOWN_ROWS + 1}`);
    const { preview, written } = await writeReview(xlsx, SETTINGS);
    expect(written.differences).toEqual([]);
    const grown = await append(preview.save(), 'Plan', 'Targets', added);
    const values = readValues(await recalculate(grown)).get('Plan')!;
    const wanted = (await expectationsOf(grown, SETTINGS)).filter(
      ({ sheet, address }) => sheet === 'Plan' && parseA1(address).row > KNOWN_ROWS,
    );
    const differences = wanted.filter(
      ({ address, expected }) => !agree(values.get(address), expected),
    );
    process.stdout.write(`${NEW_ROWS} new rows, ${wanted.length} cells compared\n`);
    expect(wanted.length).toBeGreaterThan(NEW_ROWS * 5);
    expect(
      differences.slice(0, 3).map((one) => ({
        ...one,
        found: values.get(one.address),
        row: added[parseA1(one.address).row - KNOWN_ROWS - 1],
      })),
    ).toEqual([]);
  });
});
