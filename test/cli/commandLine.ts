import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** The sample's path, from the repository's root. */
export const SAMPLE_PATH = 'assets/samples/midterm-2023.xlsx';
export const AT_MIDTERM = ['--as-of', '2023-06-02', '--term', '2020-07-01..2025-06-30'] as const;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own, from the repository's root. */
export function review(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, 'src/cli/review.ts', ...args], { cwd: ROOT });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder that is there for one test file, outside the repository. */
export const folder = mkdtempSync(join(tmpdir(), 'attainment-review-'));

export const removeFolder = (): void => rmSync(folder, { recursive: true });

/** @returns the path of a file in that folder, written where bytes are given. */
export function fileOf(name: string, bytes?: Uint8Array | string): string {
  const path = join(folder, name);
  if (bytes !== undefined) writeFileSync(path, bytes);
  return path;
}
