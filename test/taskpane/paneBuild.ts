import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * Bundles the pane with a host made up for tests.
 * @returns the folder with `page.html`: the production page with that bundle, without Office.js.
 */
export async function buildTestPage(): Promise<string> {
  const folder = temporaryFolder();
  const errors = await runWebpack({
    mode: 'development',
    devtool: false,
    context: REPOSITORY,
    entry: './test/taskpane/page/index.ts',
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  writeFileSync(join(folder, 'page.html'), testPage());
  return folder;
}

function testPage(): string {
  const html = readFileSync(join(REPOSITORY, 'src/taskpane/taskpane.html'), 'utf8');
  return html
    .replace(/<script src="[^"]*office\.js"><\/script>/, '')
    .replace('</body>', '<script src="page.js"></script></body>');
}
