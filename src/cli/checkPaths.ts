import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UnusableArguments, type Arguments } from './arguments';

/**
 * Looks at the files that were named, before anything is computed or written.
 * @throws UnusableArguments where the input is no file, or a result has no place or would replace the input
 */
export async function checkPaths({ input, out, json }: Arguments): Promise<void> {
  const file = await statOrNull(input);
  if (!file) throw new UnusableArguments(`There is no file "${input}".`);
  if (!file.isFile()) throw new UnusableArguments(`"${input}" is not a file.`);
  const jsonFile = json === '-' ? null : json;
  if (out !== null) await checkResult('--out', out, file);
  if (jsonFile !== null) await checkResult('--json', jsonFile, file);
  if (out !== null && jsonFile !== null && resolve(out) === resolve(jsonFile)) {
    throw new UnusableArguments(`--out and --json cannot both be "${out}".`);
  }
}

async function checkResult(option: string, path: string, input: Stats): Promise<void> {
  const folder = await statOrNull(dirname(resolve(path)));
  if (!folder?.isDirectory()) {
    throw new UnusableArguments(`${option} names "${path}", but there is no such folder.`);
  }
  const there = await statOrNull(path);
  if (there?.isDirectory()) {
    throw new UnusableArguments(`${option} needs the name of a file, and "${path}" is a folder.`);
  }
  if (there && there.dev === input.dev && there.ino === input.ino) {
    throw new UnusableArguments(
      `The input is never changed: give ${option} another name than "${path}".`,
    );
  }
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
