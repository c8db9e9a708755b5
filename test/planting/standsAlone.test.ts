import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const OWN = ['test/planting/generator', 'test/planting/planters'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

/** What a file imports, as paths from the repository's root; packages as they are named. */
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => (name.startsWith('.') ? join(dirname(path), name) : name),
  );

describe('what plants errors', () => {
  const files = OWN.flatMap(filesIn);

  it.each(files)('%s imports nothing but its like', (path) => {
    const others = importsOf(path).filter(
      (name) => !OWN.some((folder) => name.startsWith(`${folder}/`)),
    );
    expect(others).toEqual([]);
  });
});
