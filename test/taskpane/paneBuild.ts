import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

export const REPOSITORY = join(import.meta.dirname, '../..');

/** @returns the errors of a build, each in words; none when it succeeded. */
export function runWebpack(configuration: webpack.Configuration): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else resolve(stats?.compilation.errors.map((error) => error.message) ?? []);
    });
  });
}

/** @returns a folder for a test's files. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'attainment-pane-'));
