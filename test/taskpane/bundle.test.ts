import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Configuration } from 'webpack';
import { LANGUAGES } from '../../src/core/model/language';
import { wordsOf } from '../../src/core/wording/words';
import { REPOSITORY, runWebpack, temporaryFolder } from './paneBuild';

type Configure = (env?: { readonly base?: string }) => Configuration;
const { default: configure } = (await import(
  pathToFileURL(join(REPOSITORY, 'webpack.config.js')).href
)) as { default: Configure };

/** Gzipped JavaScript of Microsoft's empty React template, in bytes: the pane stays below it. */
const TEMPLATE_SIZE = 168_904;

describe('the release bundle', () => {
  const folder = temporaryFolder();
  let errors: readonly string[] = ['not built'];
  const scripts = () => readdirSync(folder).filter((file) => file.endsWith('.js'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  beforeAll(async () => {
    const configuration = configure({ base: 'https://example.org/x/' });
    errors = await runWebpack({
      ...configuration,
      output: { ...configuration.output, path: folder },
    });
  }, 240_000);

  it('builds', () => {
    expect(errors).toEqual([]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['taskpane.html', 'manifest.xml']));
    expect(readdirSync(join(folder, 'icons')).sort()).toEqual(
      ['icon', 'now']
        .flatMap((name) => [16, 32, 64, 80].map((size) => `${name}-${size}.png`))
        .sort(),
    );
  });

  it('has the address that it will be served from in its manifest', () => {
    expect(read('manifest.xml')).toContain('https://example.org/x/taskpane.html');
    expect(read('manifest.xml')).not.toContain('localhost');
  });

  it('ships no source maps', () => {
    expect(readdirSync(folder).filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const script of scripts()) expect(read(script)).not.toContain('sourceMappingURL');
  });

  it('is lighter than an empty template until it shows what it found', () => {
    const first = scripts().filter((file) => read('taskpane.html').includes(file));
    const size = first.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(scripts().length);
    expect(size).toBeLessThan(TEMPLATE_SIZE);
  });

  it('says in plain HTML what is needed, for browsers that cannot run it', () => {
    for (const language of LANGUAGES) {
      expect(read('taskpane.html')).toContain(wordsOf(language)('host.unsupported'));
    }
  });
});

describe('the build', () => {
  it('fails when code for testing gets into the bundle', async () => {
    const folder = temporaryFolder();
    const entry = join(folder, 'entry.js');
    const borrowed = join(REPOSITORY, 'src/preview/file/a1.ts');
    writeFileSync(entry, `export * from ${JSON.stringify(borrowed)};`);
    const configuration = configure();
    const errors = await runWebpack({
      ...configuration,
      entry: { taskpane: entry },
      output: { ...configuration.output, path: folder },
      optimization: { minimize: false },
    });
    expect(errors).toEqual([`must not be in the bundle: ${borrowed}`]);
  }, 120_000);

  it.each(['http://example.org/', 'https://example.org/x'])(
    'refuses %s as its base',
    async (base) => {
      const folder = temporaryFolder();
      const entry = join(folder, 'entry.js');
      writeFileSync(entry, 'export {};');
      const configuration = configure({ base });
      const errors = await runWebpack({
        ...configuration,
        entry: { taskpane: entry },
        output: { ...configuration.output, path: folder },
      });
      expect(errors.join()).toContain('base must begin with https:// and end with a slash');
    },
  );
});
