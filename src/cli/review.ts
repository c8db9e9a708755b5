/** The command line: `npm run -s review -- <in.xlsx> …`. Exit codes: 0 done, 1 with errors found, 2 unusable. */
import { writeFile } from 'node:fs/promises';
import { failureSentence } from '../core/wording/failureSentence';
import { wordsOf } from '../core/wording/words';
import type { Evaluation } from '../core/model/review';
import { placeText } from '../core/wording/findingMessage';
import type { Outcome, Written } from '../excel/reviewHost';
import { readArguments, UnusableArguments, type Arguments } from './arguments';
import { checkPaths } from './checkPaths';
import { reviewFile, surveyFile } from './reviewFile';
import { reviewJson } from './reviewJson';
import { reviewTable } from './reviewTable';

async function main(list: readonly string[]): Promise<number> {
  const args = readArguments(list);
  await checkPaths(args);
  const reviewed = args.out === null ? await survey(args) : await write(args);
  const { evaluation } = reviewed;
  if (args.json === '-') process.stdout.write(`${json(reviewed)}\n`);
  else {
    if (args.json !== null) await writeFile(args.json, `${json(reviewed)}\n`);
    process.stdout.write(reviewTable(evaluation));
  }
  return evaluation.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface Reviewed {
  readonly evaluation: Evaluation;
  readonly requests: number;
}

const json = ({ evaluation, requests }: Reviewed): string =>
  JSON.stringify(reviewJson(evaluation, requests), null, 2);

async function survey(args: Arguments): Promise<Reviewed> {
  const { outcome, requests } = await surveyFile(args.input, args.settings);
  return { evaluation: valueOf(outcome).evaluation, requests };
}

async function write(args: Arguments): Promise<Reviewed> {
  const reviewed = await reviewFile(args.input, args.settings);
  const written = valueOf(reviewed.outcome);
  reportReadBack(written);
  await writeFile(args.out!, reviewed.save());
  return { evaluation: written.evaluation, requests: reviewed.requests };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new UnusableArguments(failureSentence(outcome.failure, wordsOf('en')));
}

function reportReadBack({ differences, uncomputed }: Written): void {
  const [first] = differences;
  if (first) {
    process.stderr.write(
      `${differences.length} written cells compute otherwise than expected, first ${placeText(first)}.\n`,
    );
  }
  if (uncomputed > 0) {
    process.stderr.write(
      `${uncomputed} formulas are too many to compute here; Excel computes them when it opens the file.\n`,
    );
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnusableArguments)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
