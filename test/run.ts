/**
 * `npm test`: types, lint and all tests, one part after the other, each with its time. Tests that need a
 * program which is not there are skipped and counted; with CI=true a skip is a failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolAvailable, type Tool } from './support/toolAvailable';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Part {
  readonly name: string;
  readonly run: (folder: string) => Promise<Count>;
}

const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/** Folders and files of `test/`, by part; what no part names belongs to `unit`. */
const JEST_PARTS: readonly (readonly [string, string])[] = [
  ['laws', 'test/laws/'],
  ['preview', 'test/(preview|excel)/'],
  ['faults', 'test/faults/'],
  ['whole way', 'test/(cli|e2e)/'],
  ['browser', 'test/(taskpane/(start|bundle)\\.|browser/)'],
];

const parts: readonly Part[] = [
  {
    name: 'types',
    run: () => runTool('npx', ['--no-install', 'tsc', '-p', '.'], ['-p', 'src/core']),
  },
  {
    name: 'lint',
    run: async () =>
      add(
        await runTool('npx', ['--no-install', 'eslint', '.']),
        await runTool('npx', ['--no-install', 'prettier', '--check', '.', '--log-level', 'warn']),
      ),
  },
  {
    name: 'unit',
    run: (folder) =>
      runJest(folder, ['--testPathIgnorePatterns', ...JEST_PARTS.map(([, path]) => path)]),
  },
  ...JEST_PARTS.map(([name, path]): Part => ({
    name,
    run: (folder) => runJest(folder, ['--testPathPatterns', path]),
  })),
];

function start(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** A tool counts as one test; `again` are the arguments of a second call of it. */
async function runTool(
  command: string,
  args: readonly string[],
  again: readonly string[] | null = null,
): Promise<Count> {
  const first = await start(command, args);
  const second = again === null || (await start(command, [...args.slice(0, 2), ...again]));
  return { passed: Number(first && second), failed: Number(!(first && second)), skipped: 0 };
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

async function runJest(folder: string, args: readonly string[]): Promise<Count> {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const passed = await start(process.execPath, [...JEST, ...args, '--json', '--outputFile', file]);
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !passed ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

function sayWhatWasSkipped({ skipped }: Count): void {
  const tools: readonly Tool[] = ['soffice', 'openpyxl', 'chromium', 'poppler'];
  const missing = tools.filter((tool) => !toolAvailable(tool));
  console.log(
    skipped === 0
      ? 'Nothing was skipped.'
      : `${skipped} tests were skipped, since this machine lacks ${missing.join(', ') || 'something they need'}.`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attainment-tests-'));
  let total: Count = { passed: 0, failed: 0, skipped: 0 };
  const times: string[] = [];
  for (const { name, run } of parts) {
    const began = Date.now();
    const count = await run(folder);
    total = add(total, count);
    const seconds = Math.round((Date.now() - began) / 1000);
    times.push(
      `${name.padEnd(10)} ${String(count.passed).padStart(5)} passed ${count.failed} failed ${count.skipped} skipped ${seconds} s`,
    );
  }
  rmSync(folder, { recursive: true });
  console.log(`\n${times.join('\n')}`);
  sayWhatWasSkipped(total);
  const strict = process.env.CI === 'true';
  const failed = total.failed + (strict ? total.skipped : 0);
  console.log(`${total.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
