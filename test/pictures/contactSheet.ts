import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Lays small pictures of pages out on one picture, each with its file name below. */
export async function makeContactSheet(pictures: readonly string[], out: string): Promise<void> {
  const layout = ['-tile', '7x', '-geometry', '400x400+6+6', '-background', 'white'];
  const label = ['-font', await fontFile(), '-pointsize', '11', '-set', 'label', '%t'];
  await run('montage', [...label, ...pictures, ...layout, out]);
}

/** ImageMagick's own font is not there on every machine; those of the system are. */
async function fontFile(): Promise<string> {
  const { stdout } = await run('fc-match', ['-f', '%{file}', 'sans']);
  return stdout;
}
