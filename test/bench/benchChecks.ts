/**
 * `npm run bench:checks`: how many of the planted errors of each kind are found at the right cell, and how many
 * findings above a note stand beside them that nobody planted; then what the checks cost beside reading.
 */
import { checkInputSteps } from '../../src/core/checks/input/checkInput';
import { CHECKS } from '../../src/core/checks/runChecks';
import { checkWorkbook } from '../../src/core/checkWorkbook';
import { evaluateWorkbook } from '../../src/core/evaluateWorkbook';
import { NOTHING_OWN } from '../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { finish } from '../../src/core/model/steps';
import { cleanWorkbook, LANGUAGES, LAYOUT_NAMES } from '../planting/generator/cleanWorkbook';
import { findingsIn, measure } from '../planting/measure';
import { PLANTED_CODES } from '../planting/planters/planters';
import { manyIndicators, manyObservations } from './workbooks';

const PLANTINGS = Number(process.argv[2] ?? 250);
/** Other seeds than those of the unit tests. */
const FROM = 100_000;
const SIZES = [1000, 10_000, 100_000];
const SLOWEST = 5;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function countsOf(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => `${item} (${count})`).join(', ');
}

function reportPlantings(): void {
  console.log(`${PLANTINGS} plantings of each kind\n`);
  console.log('                              recall    extra   not found by manner; extra by code');
  for (const code of PLANTED_CODES) {
    const { recall, extras, missed, surplus } = measure(code, PLANTINGS, FROM);
    const notFound = countsOf(missed.map(({ manner }) => manner));
    const extra = countsOf(surplus.flatMap((outcome) => outcome.extras.map((one) => one.code)));
    const doubts = [notFound, extra].filter((text) => text !== '').join('; ');
    console.log(
      `${code.padEnd(27)} ${percent(recall).padStart(8)} ${percent(extras).padStart(8)}   ${doubts}`,
    );
  }
}

function reportClean(): void {
  console.log('\nWorkbooks of a thousand indicators without an error: findings above a note');
  for (const layout of LAYOUT_NAMES) {
    const found = LANGUAGES.flatMap((language) =>
      findingsIn(cleanWorkbook(layout, language, FROM, 1000))
        .filter(({ severity }) => severity !== 'note')
        .map(({ code }) => code),
    );
    console.log(`${layout.padEnd(10)} ${found.length === 0 ? 'none' : countsOf(found)}`);
  }
}

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  globalThis.gc?.();
  const started = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - started };
}

/** The slowest checks of a workbook, in microseconds a row. */
function slowestIn(workbook: WorkbookSnapshot, rows: number): string {
  const evaluation = evaluateWorkbook(workbook, DEFAULT_SETTINGS);
  const input = finish(checkInputSteps(workbook, NOTHING_OWN, evaluation));
  const costs = CHECKS.map((check) => ({
    code: check.code,
    cost: (timed(() => check.run(input)).milliseconds * 1000) / rows,
  }));
  const slowest = costs.sort((a, b) => b.cost - a.cost).slice(0, SLOWEST);
  return slowest.map(({ code, cost }) => `${code} ${cost.toFixed(2)}`).join(', ');
}

function reportCost(label: string, make: (rows: number) => WorkbookSnapshot): void {
  console.log(`\n${label}`);
  console.log('      rows     reading      checks   per row   checks / reading');
  for (const rows of SIZES) {
    const workbook = make(rows);
    const reading = timed(() => evaluateWorkbook(workbook, DEFAULT_SETTINGS));
    const checking = timed(() => checkWorkbook(workbook, reading.result));
    const cells = [
      rows.toLocaleString('en').padStart(10),
      `${reading.milliseconds.toFixed(0)} ms`.padStart(11),
      `${checking.milliseconds.toFixed(0)} ms`.padStart(11),
      `${((checking.milliseconds * 1000) / rows).toFixed(1)} µs`.padStart(9),
      (checking.milliseconds / reading.milliseconds).toFixed(2).padStart(12),
    ];
    console.log(cells.join(' '));
  }
  const most = SIZES.at(-1)!;
  console.log(`slowest, in µs a row: ${slowestIn(make(most), most)}`);
}

reportPlantings();
reportClean();
checkWorkbook(manyIndicators(2000), evaluateWorkbook(manyIndicators(2000), DEFAULT_SETTINGS));
reportCost('Indicators, each with its achievement', manyIndicators);
reportCost('20 indicators and their dated achievements', manyObservations);
