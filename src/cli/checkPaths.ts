import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UnusableArguments, type Arguments } from './arguments';

/**
 * Looks at the files that were named, before anything is computed or written.
 * @throws UnusableArguments where an input is no file, or a result has no place or would replace an input
 */
export async function checkPaths({ input, out, json, choices }: Arguments): Promise<void> {
  const inputs = [await statInput(input)];
  if (choices !== null) inputs.push(await statInput(choices));
  const jsonFile = json === '-' ? null : json;
  if (out !== null) await checkResult('--out', out, inputs);
  if (jsonFile !== null) await checkResult('--json', jsonFile, inputs);
  if (out !== null && jsonFile !== null && resolve(out) === resolve(jsonFile)) {
    throw new UnusableArguments(`--out and --json cannot both be "${out}".`);
  }
}

async function statInput(path: string): Promise<Stats> {
  const file = await statOrNull(path);
  if (!file) throw new UnusableArguments(`There is no file "${path}".`);
  if (!file.isFile()) throw new UnusableArguments(`"${path}" is not a file.`);
  return file;
}

async function checkResult(option: string, path: string, inputs: readonly Stats[]): Promise<void> {
  const folder = await statOrNull(dirname(resolve(path)));
  if (!folder?.isDirectory()) {
    throw new UnusableArguments(`${option} names "${path}", but there is no such folder.`);
  }
  const there = await statOrNull(path);
  if (there?.isDirectory()) {
    throw new UnusableArguments(`${option} needs the name of a file, and "${path}" is a folder.`);
  }
  if (there && inputs.some(({ dev, ino }) => there.dev === dev && there.ino === ino)) {
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
