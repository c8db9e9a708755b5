import { expect, it } from '@jest/globals';
import { assess } from '../../src/core/attainment/assess';
import { dueBy } from '../../src/core/attainment/due';
import { statusWordOf } from '../../src/core/attainment/formulas/words';
import { COMPUTED_COLUMNS, type ComputedColumn } from '../../src/core/attainment/formulas/types';
import { cellA1 } from '../../src/core/model/address';
import type { Assessment, PaceWord } from '../../src/core/model/assessment';
import { dayOf } from '../../src/core/model/day';
import type { ReviewTime } from '../../src/core/model/indicator';
import type { Thresholds } from '../../src/core/model/settings';
import { readValues, recalculate, type CalculatedValue } from '../support/libreOffice';
import { minimalXlsx } from '../support/minimalXlsx';
import { describeWith } from '../support/tools';
import { MID_TERM, TERM } from '../core/attainment/builders';
import { FIRST_COMPUTED, formulaSheet, WORDS } from './formulaSheet';
import { seeded, type Random } from './random';
import { randomCase, type Case, type Wish } from './randomIndicator';
import { allStrata, stratumOf, wishFor } from './strata';

const SEED = 20230602;
const PER_STRATUM = 50;
/** Tries for each stratum in each batch: the rarest comes about once in fifty. */
const ROUNDS = 1500;
const TIME_LIMIT_MS = 180_000;

interface Batch {
  readonly time: ReviewTime;
  readonly thresholds: Thresholds;
}

const usual: Thresholds = { near: 0.9, ahead: 1.05, onPace: 0.95, weightCap: 1 };

/** Settings are one to a workbook, so that each batch is a workbook. */
const BATCHES: readonly Batch[] = [
  { time: MID_TERM, thresholds: usual },
  { time: { ...MID_TERM, reviewDate: dayOf(2025, 9, 30) }, thresholds: { ...usual, near: 0.85 } },
  { time: { ...MID_TERM, term: null }, thresholds: { ...usual, ahead: 1.1, onPace: 0.9 } },
  { time: { reviewDate: null, term: TERM }, thresholds: usual },
  { time: { ...MID_TERM, term: { start: TERM.end, end: TERM.start } }, thresholds: usual },
];

/** @returns cases for the strata that are not full yet; later batches fill what earlier ones cannot. */
function fill(batch: Batch, index: number, counts: Map<string, number>): readonly Case[] {
  const random = seeded(SEED + index);
  const wanted = PER_STRATUM * ((index + 1) / BATCHES.length);
  const countOf = (stratum: string) => counts.get(stratum) ?? 0;
  const cases: Case[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = allStrata().filter((stratum) => countOf(stratum) < wanted);
    for (const stratum of open) {
      const wish = withLuck(random, wishFor(stratum));
      const each = randomCase(random, `k${index}.${round}.${cases.length}`, batch.time, wish);
      const assessed = assess(each.indicator, batch.time, batch.thresholds);
      const found = stratumOf(each.indicator, assessed);
      if (countOf(found) >= wanted) continue;
      counts.set(found, countOf(found) + 1);
      cases.push(each);
    }
  }
  return cases;
}

/** A computable ratio comes from every method. */
const withLuck = (random: Random, wish: Wish): Wish =>
  wish.method === 'linear' && random.chance(0.4)
    ? { ...wish, method: random.pick(['inverse', 'from-baseline']) }
    : wish;

/** What a column must show for a case: a number, or one of some texts. */
type Expected = number | readonly string[];

function expectedOf(
  column: ComputedColumn,
  { indicator, isLinked }: Case,
  { time, thresholds }: Batch,
): Expected | null {
  const assessed = assess(indicator, time, thresholds);
  const none = [WORDS.none, ...unsureWords(assessed)];
  switch (column) {
    case 'achieved':
      return isLinked ? expectedAchievement(assessed, indicator) : null;
    case 'attainment':
      return assessed.attainment ?? reasonWords(assessed);
    case 'gap':
      return assessed.gap ?? none;
    case 'status':
      return [WORDS.status[statusWordOf(assessed)]];
    case 'due':
      return dueBy(indicator, time)?.amount ?? none;
    case 'pace':
      return assessed.pace === null ? none : [WORDS.pace[assessed.pace.word]];
    case 'stillNeeded':
      return assessed.stillNeeded ?? none;
  }
}

/** Observations that a person must decide about show so in every column. */
const unsureWords = ({ achieved }: Assessment): readonly string[] =>
  achieved.kind === 'text' && achieved.text === '' ? [WORDS.status.toConfirm] : [];

function reasonWords(assessed: Assessment): readonly string[] {
  if (assessed.notComputable === null) throw new Error('neither a ratio nor a reason');
  return [WORDS.notComputable[assessed.notComputable], ...unsureWords(assessed)];
}

function expectedAchievement(
  { achieved }: Assessment,
  { observations }: Case['indicator'],
): Expected {
  switch (achieved.kind) {
    case 'number':
      return achieved.value;
    case 'missing':
      return [WORDS.status.noData];
    case 'approximate':
    case 'interval':
    case 'text': {
      const source = observations.find(({ amount }) => amount === achieved)?.source.text;
      return [source ?? WORDS.status.toConfirm];
    }
  }
}

/** Below 1e-12 of the figures compared, both calculators take a difference for zero. */
function agrees(expected: Expected, value: CalculatedValue | undefined, scale: number): boolean {
  if (typeof expected !== 'number') return typeof value === 'string' && expected.includes(value);
  if (typeof value !== 'number') return false;
  const difference = Math.abs(expected - value);
  return (
    difference <= 1e-9 * Math.max(Math.abs(expected), Math.abs(value)) ||
    difference <= 1e-14 * scale
  );
}

/** @returns a line for each cell that differs from the rule. */
async function differences(batch: Batch, cases: readonly Case[]): Promise<readonly string[]> {
  const sheet = formulaSheet(cases, batch.time, batch.thresholds);
  const values = readValues(await recalculate(minimalXlsx(sheet))).get('Rows');
  return cases.flatMap((each, row) =>
    COMPUTED_COLUMNS.flatMap((column, i) => {
      const expected = expectedOf(column, each, batch);
      if (expected === null) return [];
      const address = cellA1(row, FIRST_COMPUTED + i);
      const value = values?.get(address);
      const scale = scaleOf(each, batch);
      if (agrees(expected, value, scale)) return [];
      const formula = String(sheet.sheets[0]?.rows[row]?.[FIRST_COMPUTED + i]);
      return [JSON.stringify({ column, expected, value, case: each, formula })];
    }),
  );
}

/** The size of the figures that a difference is taken of. */
function scaleOf({ indicator }: Case, { time, thresholds }: Batch): number {
  const { achieved } = assess(indicator, time, thresholds);
  const figures = [indicator.target?.low, indicator.target?.high, indicator.baseline];
  const observed = indicator.observations.map(({ amount }) => amount);
  const values = [achieved, ...observed].map((each) => ('value' in each ? each.value : 0));
  return Math.max(1, ...[...figures, ...values].map((figure) => Math.abs(figure ?? 0)));
}

function countPaces(filled: readonly (readonly [Batch, readonly Case[]])[]) {
  const counts: Record<PaceWord, number> = { ahead: 0, 'on-pace': 0, behind: 0 };
  for (const [{ time, thresholds }, cases] of filled)
    for (const { indicator } of cases) {
      const word = assess(indicator, time, thresholds).pace?.word;
      if (word !== undefined) counts[word] += 1;
    }
  return counts;
}

describeWith('soffice', 'formulas in LibreOffice', () => {
  it(
    'show what the rules say',
    async () => {
      const counts = new Map<string, number>();
      const filled = BATCHES.map((batch, i) => [batch, fill(batch, i, counts)] as const);
      const strata = allStrata();
      const lines = strata.map((stratum) => `${counts.get(stratum) ?? 0} ${stratum}`);
      process.stdout.write(
        `cases by comparator, status, accumulation, reason:\n${lines.join('\n')}\n`,
      );
      expect([...counts.keys()].filter((stratum) => !strata.includes(stratum))).toEqual([]);
      expect(strata.filter((stratum) => (counts.get(stratum) ?? 0) < PER_STRATUM)).toEqual([]);
      const paces = countPaces(filled);
      process.stdout.write(`pace words: ${JSON.stringify(paces)}\n`);
      expect(Math.min(...Object.values(paces))).toBeGreaterThanOrEqual(PER_STRATUM);
      const found = await Promise.all(filled.map(([batch, cases]) => differences(batch, cases)));
      process.stdout.write(`${filled.flatMap(([, cases]) => cases).length} rows computed\n`);
      expect(found.flat().slice(0, 3).join('\n')).toBe('');
    },
    TIME_LIMIT_MS,
  );
});
