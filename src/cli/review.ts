/** The command line: `npm run -s review -- <in.xlsx> …`. Exit codes: 0 done, 1 with errors found, 2 unusable. */
import { writeFile } from 'node:fs/promises';
import { failureSentence } from '../core/wording/failureSentence';
import { wordsOf } from '../core/wording/words';
import type { Evaluation } from '../core/model/review';
import { NO_CHOICES, type Choices } from '../core/settings/choices';
import type { CheckedWorkbook } from '../core/checkWorkbook';
import type { Finding } from '../core/model/finding';
import { checkingWordsOf } from '../core/wording/checking/checkingWords';
import { figuresOf } from '../core/wording/numbers';
import { placeText } from '../core/wording/placeText';
import type { Outcome, Written } from '../excel/reviewHost';
import { readArguments, UnusableArguments, type Arguments } from './arguments';
import { checkPaths } from './checkPaths';
import { noteSentence, originOf, readChoicesFile } from './choicesFile';
import { explain } from './explain';
import { findingLines, fixLinesOf } from './findingLines';
import { fixFile } from './fixFile';
import { reviewFile, surveyFile } from './reviewFile';
import { planText } from './planText';
import { reviewJson } from './reviewJson';
import { reviewTable } from './reviewTable';

async function main(list: readonly string[]): Promise<number> {
  const args = readArguments(list);
  await checkPaths(args);
  const given = await givenChoices(args);
  if (args.plan) process.stdout.write(`${(await planText(args, given)).join('\n')}\n\n`);
  const reviewed = await perform(args, given);
  const { evaluation, findings } = reviewed;
  evaluation.reading.settingNotes.forEach((note) => report(noteSentence(note, originOf(note))));
  if (reviewed.copies.length > 0) report(copiesSentence(reviewed.copies));
  if (args.json === '-') process.stdout.write(`${json(reviewed)}\n`);
  else {
    if (args.json !== null) await writeFile(args.json, `${json(reviewed)}\n`);
    if (args.explain) process.stdout.write(`${explain(evaluation)}\n`);
    process.stdout.write(reviewTable(evaluation));
    process.stdout.write(`\n${[...findingsText(reviewed, args)].join('\n')}\n`);
  }
  return findings.open.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function perform(args: Arguments, given: Choices): Promise<Reviewed> {
  if (args.applyFixes) return fix(args, given);
  return args.out === null ? survey(args, given) : write(args, given);
}

/** The findings by severity; the fixes that they offer, where these are asked for; and those that were made. */
function findingsText({ evaluation, findings, fixed }: Reviewed, args: Arguments): string[] {
  const { language, culture } = evaluation.reading;
  const telling = { words: checkingWordsOf(language), figures: figuresOf(culture) };
  const made = fixed ? fixLinesOf('findings.fixed', fixed, telling) : [];
  const offered = args.fix ? fixLinesOf('findings.fixes', findings.open, telling) : [];
  return [...made, ...findingLines(findings, telling), ...offered];
}

async function givenChoices({ choices: path }: Arguments): Promise<Choices> {
  if (path === null) return NO_CHOICES;
  const { choices, notes } = await readChoicesFile(path);
  notes.forEach((note) => report(noteSentence(note, path)));
  return choices;
}

const copiesSentence = (copies: readonly string[]): string =>
  wordsOf('en')('plan.copies', { count: copies.length, sheets: copies.join(', ') });

const report = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

interface Reviewed {
  readonly evaluation: Evaluation;
  readonly findings: CheckedWorkbook;
  /** The findings whose fixes were made. */
  readonly fixed?: readonly Finding[];
  readonly choices: Choices;
  readonly copies: readonly string[];
  readonly requests: number;
}

const json = ({ evaluation, findings, choices, requests }: Reviewed): string =>
  JSON.stringify(reviewJson(evaluation, findings, choices, requests), null, 2);

async function survey(args: Arguments, given: Choices): Promise<Reviewed> {
  const { outcome, requests } = await surveyFile(args.input, args.settings, given);
  const { evaluation, choices, copies, check } = valueOf(outcome);
  return { evaluation, findings: await check(), choices, copies, requests };
}

async function write(args: Arguments, given: Choices): Promise<Reviewed> {
  const { anew } = args;
  const reviewed = await reviewFile(args.input, args.settings, given, { anew });
  const written = valueOf(reviewed.outcome);
  reportReadBack(written);
  await writeFile(args.out!, reviewed.save());
  const { evaluation, findings, choices, copies } = written;
  return { evaluation, findings, choices, copies, requests: reviewed.requests };
}

/** Makes the fixes in a copy. The review of the copy as it is then is shown and not written. */
async function fix(args: Arguments, given: Choices): Promise<Reviewed> {
  const { outcome, requests, save } = await fixFile(args.input, args.settings, given);
  const { survey: after, made, refused } = valueOf(outcome);
  await writeFile(args.out!, save());
  refused.forEach(({ failure }) => report(failureSentence(failure, wordsOf('en'))));
  const { evaluation, choices, copies, check } = after;
  return { evaluation, findings: await check(), fixed: made, choices, copies, requests };
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
