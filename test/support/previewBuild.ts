import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, type Built } from '../../src/preview/server/builds';
import { selfSigned } from '../../src/preview/server/certificate';

const REPOSITORY = join(import.meta.dirname, '../..');
const BUILDS = join(REPOSITORY, 'build/browser');
const HOUR = 3_600_000;
/** A lock of a process that ended is taken over after this time, in milliseconds. */
const STALE = 300_000;

/**
 * Builds the release pane and the preview page for tests: once for all test files, and not again while no
 * source changes. The certificate is made on the way, so that two processes do not make one each.
 */
export async function builtPreview(): Promise<Built> {
  const folder = join(BUILDS, fingerprint());
  const done = join(folder, 'done');
  const built = { pane: join(folder, 'pane'), page: join(folder, 'page') };
  mkdirSync(BUILDS, { recursive: true });
  while (!existsSync(done)) {
    await withLock(`${folder}.lock`, async () => {
      if (existsSync(done)) return;
      removeOld();
      await build(built);
      await selfSigned();
      writeFileSync(done, '');
    });
  }
  return built;
}

/** Runs a step unless another process is at it; then waits a moment instead. */
async function withLock(lock: string, step: () => Promise<void>): Promise<void> {
  if (!acquired(lock)) {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE) rmSync(lock, LOCK_GONE);
    await pause(500);
    return;
  }
  try {
    await step();
  } finally {
    rmdirSync(lock);
  }
}

const LOCK_GONE = { recursive: true, force: true };

function acquired(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeOld(): void {
  for (const name of readdirSync(BUILDS)) {
    const path = join(BUILDS, name);
    if (Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true });
  }
}

/** @returns what changes with every source that goes into the builds */
function fingerprint(): string {
  const hash = createHash('sha1');
  const sources = readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' });
  const files = sources.map((path) => join('src', path)).sort();
  const others = ['webpack.config.js', 'webpack.messages.js', 'package-lock.json', 'manifest.xml'];
  for (const path of [...files, ...others]) {
    const { mtimeMs, size } = statSync(join(REPOSITORY, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
