/** The command line: `npm run -s review -- <in.xlsx> …`. Exit codes: 0 done, 1 with errors found, 2 unusable. */
import { access, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failureSentence } from '../core/wording/failureSentence';
import { wordsOf } from '../core/wording/words';
import type { Evaluation } from '../core/model/review';
import type { Outcome } from '../excel/reviewHost';
import { HostError } from '../preview/file/hostError';
import { readArguments, UnusableArguments, type Arguments } from './arguments';
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

async function checkPaths({ input, out }: Arguments): Promise<void> {
  try {
    await access(input);
  } catch {
    throw new UnusableArguments(`There is no file "${input}".`);
  }
  if (out !== null && resolve(out) === resolve(input)) {
    throw new UnusableArguments('The input is never changed: give --out another name.');
  }
}

async function survey(args: Arguments): Promise<Reviewed> {
  const { outcome, requests } = await surveyFile(args.input, args.settings);
  return { evaluation: valueOf(outcome).evaluation, requests };
}

async function write(args: Arguments): Promise<Reviewed> {
  const reviewed = await reviewFile(args.input, args.settings);
  const written = valueOf(reviewed.outcome);
  reportDifferences(written.differences);
  await writeFile(args.out!, reviewed.save());
  return { evaluation: written.evaluation, requests: reviewed.requests };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new UnusableArguments(failureSentence(outcome.failure, wordsOf('en')));
}

function reportDifferences(differences: readonly { sheet: string; address: string }[]): void {
  if (differences.length === 0) return;
  const [first] = differences;
  process.stderr.write(
    `${differences.length} written cells compute otherwise than expected, first ${first!.sheet}!${first!.address}.\n`,
  );
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnusableArguments) && !(error instanceof HostError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
