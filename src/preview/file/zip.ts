import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { HostError } from './hostError';

/** Limits against zip bombs: the unzipped size in bytes, and the number of entries. */
const LARGEST = 500 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** First bytes of an OLE compound file: an encrypted workbook, or the old .xls format. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks a zip, entries in their order.
 * @throws HostError InvalidFile: no zip, encrypted or old format, damaged; TooLarge: past the limits
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    throw new HostError(
      'InvalidFile',
      'The file is encrypted or in the old .xls format; only .xlsx can be read.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new HostError('InvalidFile', 'The file is not an Excel workbook (.xlsx).');
  }
  return new Map(Object.entries(inflate(bytes)).filter(([name]) => !name.endsWith('/')));
}

function inflate(bytes: Uint8Array): Unzipped {
  let total = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        entries += 1;
        if (total > LARGEST || entries > MOST_ENTRIES) {
          throw new HostError('TooLarge', 'The file is too large when unpacked (over 500 MB).');
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('InvalidFile', `The file is damaged: ${String(error)}.`);
  }
}

/** Entry times are fixed, so that the same content gives the same bytes. */
const TIME = new Date(1980, 0, 1, 12);

export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: TIME });
}
