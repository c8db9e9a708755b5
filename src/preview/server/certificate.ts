import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  ensureCertificatesAreInstalled,
  generateCertificates,
  verifyCertificates,
} from 'office-addin-dev-certs';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether the browsers of this machine accept it without a question. */
  readonly trusted: boolean;
}

/**
 * The certificate of Office's developer tools where it is installed or can be: on Windows and Mac the system
 * asks the person. Elsewhere, and where the person says no, one that is made here and that no browser knows.
 */
export async function findCertificate(): Promise<Certificate> {
  return (await isInstalled()) ? read(INSTALLED, true) : selfSigned();
}

/** Where Office's developer tools keep theirs. */
const INSTALLED = join(homedir(), '.office-addin-dev-certs');

async function isInstalled(): Promise<boolean> {
  if (existsSync(join(INSTALLED, 'localhost.crt')) && verifyCertificates()) return true;
  if (process.platform !== 'win32' && process.platform !== 'darwin') return false;
  return ensureCertificatesAreInstalled().then(
    () => true,
    () => false,
  );
}

const DAYS = 365;

/** @returns a certificate that is made once a year and kept where programs keep what can be made again */
export async function selfSigned(): Promise<Certificate> {
  const folder = join(cacheFolder(), 'attainment-review', 'certificate');
  if (!isValid(join(folder, 'localhost.crt'))) {
    rmSync(folder, { recursive: true, force: true });
    const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
      join(folder, name),
    );
    await generateCertificates(authority, cert, key, DAYS, ['localhost']);
  }
  return read(folder, false);
}

const read = (folder: string, trusted: boolean): Certificate => ({
  cert: readFileSync(join(folder, 'localhost.crt')),
  key: readFileSync(join(folder, 'localhost.key')),
  trusted,
});

const isValid = (path: string): boolean =>
  existsSync(path) && new Date(new X509Certificate(readFileSync(path)).validTo) > new Date();

function cacheFolder(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? homedir();
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}
