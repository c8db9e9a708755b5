/** The command line: `npm run -s review -- <in.xlsx> …`. Exit codes: 0 done, 1 with errors found, 2 unusable. */
import { writeFile } from 'node:fs/promises';
import { failureSentence } from '../core/wording/failureSentence';
import { wordsOf } from '../core/wording/words';
import type { Evaluation } from '../core/model/review';
import { NO_CHOICES, type Choices } from '../core/settings/choices';
import { placeText } from '../core/wording/findingMessage';
import type { Outcome, Written } from '../excel/reviewHost';
import { readArguments, UnusableArguments, type Arguments } from './arguments';
import { checkPaths } from './checkPaths';
import { noteSentence, originOf, readChoicesFile } from './choicesFile';
import { explain } from './explain';
import { reviewFile, surveyFile } from './reviewFile';
import { reviewJson } from './reviewJson';
import { reviewTable } from './reviewTable';

async function main(list: readonly string[]): Promise<number> {
  const args = readArguments(list);
  await checkPaths(args);
  const given = await givenChoices(args);
  const reviewed = args.out === null ? await survey(args, given) : await write(args, given);
  const { evaluation } = reviewed;
  evaluation.reading.settingNotes.forEach((note) => report(noteSentence(note, originOf(note))));
  if (args.json === '-') process.stdout.write(`${json(reviewed)}\n`);
  else {
    if (args.json !== null) await writeFile(args.json, `${json(reviewed)}\n`);
    if (args.explain) process.stdout.write(`${explain(evaluation)}\n`);
    process.stdout.write(reviewTable(evaluation));
  }
  return evaluation.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function givenChoices({ choices: path }: Arguments): Promise<Choices> {
  if (path === null) return NO_CHOICES;
  const { choices, notes } = await readChoicesFile(path);
  notes.forEach((note) => report(noteSentence(note, path)));
  return choices;
}

const report = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

interface Reviewed {
  readonly evaluation: Evaluation;
  readonly choices: Choices;
  readonly requests: number;
}

const json = ({ evaluation, choices, requests }: Reviewed): string =>
  JSON.stringify(reviewJson(evaluation, choices, requests), null, 2);

async function survey(args: Arguments, given: Choices): Promise<Reviewed> {
  const { outcome, requests } = await surveyFile(args.input, args.settings, given);
  const { evaluation, choices } = valueOf(outcome);
  return { evaluation, choices, requests };
}

async function write(args: Arguments, given: Choices): Promise<Reviewed> {
  const reviewed = await reviewFile(args.input, args.settings, given);
  const written = valueOf(reviewed.outcome);
  reportReadBack(written);
  await writeFile(args.out!, reviewed.save());
  const { evaluation, choices } = written;
  return { evaluation, choices, requests: reviewed.requests };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new UnusableArguments(failureSentence(outcome.failure, wordsOf('en')));
}

function reportReadBack({ differences, uncomputed }: Written): void {
  const [first] = differences;
  if (first) {
    report(
      `${differences.length} written cells compute otherwise than expected, first ${placeText(first)}.`,
    );
  }
  if (uncomputed > 0) {
    report(
      `${uncomputed} formulas are too many to compute here; Excel computes them when it opens the file.`,
    );
  }
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnusableArguments)) throw error;
  report(error.message);
  process.exitCode = 2;
}
