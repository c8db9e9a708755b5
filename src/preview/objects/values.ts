import { HostError } from '../file/hostError';
import { invalid } from '../protocol/arguments';
import type { Json } from '../protocol/messages';

/** Values that are set: each must be of its kind, else it is refused as InvalidArgument. */
export function text(value: Json): string {
  if (typeof value !== 'string') throw invalid('The value must be text.');
  return value;
}

export function number(value: Json): number {
  if (typeof value !== 'number') throw invalid('The value must be a number.');
  return value;
}

export function flag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalid('The value must be true or false.');
  return value;
}

/** Some properties take a number, or an empty text for "automatic". @returns null for the latter */
export const numberOrAutomatic = (value: Json): number | null =>
  value === '' || value === null ? null : number(value);

/** A colour as `#RRGGBB`, in capitals; names of colours are not implemented. */
export function color(value: Json): string {
  const written = text(value).replace(/^#?/, '#').toUpperCase();
  if (/^#[0-9A-F]{6}$/.test(written)) return written;
  throw new HostError('NotImplemented', `The colour ${String(value)} is not written as #RRGGBB.`);
}

/** @returns the file's word for one of Excel's, by a table of both. */
export function oneOf<T>(words: Readonly<Record<string, T>>, value: Json): T {
  const found = Object.entries(words).find(([word]) => word === value);
  if (!found) throw invalid(`${String(value)} is not one of ${Object.keys(words).join(', ')}.`);
  return found[1];
}

/** @returns Excel's word for one of the file's; a word that is not in the table, capitalised. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.entries(words).find(([, known]) => known === value)?.[0] ?? capitalised(value);
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A property that the preview cannot change: setting what it already is passes, all else is refused. */
export function only(name: string, current: Json): (self: unknown, value: Json) => void {
  return (_self, value) => {
    if (value !== current) {
      throw new HostError(
        'NotImplemented',
        `Setting ${name} to ${String(value)} is not implemented.`,
      );
    }
  };
}
