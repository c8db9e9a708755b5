/**
 * `npm run bench`: what it costs to read and compute, per row, at growing sizes, and how long the longest step
 * between two pauses is. Cost per row that stays level means time in proportion to rows.
 */
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { evaluationSteps } from '../../src/core/evaluateWorkbook';
import { manyIndicators, manyNearMatches, manyObservations } from './workbooks';

interface Cost {
  readonly milliseconds: number;
  readonly longestStep: number;
  readonly megabytes: number;
}

const heapMegabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

function costOf(workbook: WorkbookSnapshot): Cost {
  const before = heapMegabytes();
  const started = performance.now();
  let longestStep = 0;
  const steps = evaluationSteps(workbook, DEFAULT_SETTINGS);
  let stepped = started;
  let next = steps.next();
  while (!next.done) {
    const now = performance.now();
    longestStep = Math.max(longestStep, now - stepped);
    stepped = now;
    next = steps.next();
  }
  const ended = performance.now();
  longestStep = Math.max(longestStep, ended - stepped);
  const megabytes = heapMegabytes() - before;
  if (next.value.assessments.length === 0) throw new Error('nothing was read');
  return { milliseconds: ended - started, longestStep, megabytes };
}

function report(label: string, sizes: readonly number[], make: (rows: number) => WorkbookSnapshot) {
  console.log(`\n${label}`);
  console.log('      rows      time   per row   longest step   result in memory, per row');
  for (const rows of sizes) {
    const { milliseconds, longestStep, megabytes } = costOf(make(rows));
    const cells = [
      rows.toLocaleString('en').padStart(10),
      `${(milliseconds / 1000).toFixed(2)} s`.padStart(9),
      `${((milliseconds * 1000) / rows).toFixed(1)} µs`.padStart(9),
      `${longestStep.toFixed(0)} ms`.padStart(14),
      `${megabytes.toFixed(0)} MB, ${((megabytes * 1e6) / rows).toFixed(0)} bytes`.padStart(27),
    ];
    console.log(cells.join(' '));
  }
}

costOf(manyIndicators(2000));
report('Indicators, each with its achievement', [1000, 10_000, 100_000], manyIndicators);
report(
  '20 indicators and their dated achievements',
  [1000, 10_000, 100_000, 1_000_000],
  manyObservations,
);
report('Indicators whose labels are half misspelt', [1000, 10_000, 100_000], manyNearMatches);
