import * as v from 'valibot';
import type { SettingNote } from '../model/table';

/** Where in the settings something stands, and where notes about it go. */
export interface Spot {
  readonly path: string;
  readonly note: (note: SettingNote) => void;
}

/** Reads one piece; `undefined` where it cannot be understood, which is noted. Never throws. */
export type PieceReader<T> = (json: unknown, spot: Spot) => T | undefined;

/** @returns a reader of a piece that is understood as a whole or not at all. */
export function whole<T>(schema: v.GenericSchema<unknown, T>): PieceReader<T> {
  return (json, spot) => {
    const parsed = v.safeParse(schema, json);
    return parsed.success ? parsed.output : unreadable(spot);
  };
}

/** @returns a reader of a list; items that cannot be understood are left out. */
export function listOf<T>(item: PieceReader<T>): PieceReader<readonly T[]> {
  return (json, spot) => {
    if (!Array.isArray(json)) return unreadable(spot);
    return json.flatMap((one: unknown, index) => {
      const read = item(one, { ...spot, path: `${spot.path}[${index}]` });
      return read === undefined ? [] : [read];
    });
  };
}

/** @returns a reader of values by free names; values that cannot be understood are left out. */
export function recordOf<T>(value: PieceReader<T>): PieceReader<Readonly<Record<string, T>>> {
  return (json, spot) => {
    if (!isObject(json)) return unreadable(spot);
    return Object.fromEntries(
      Object.entries(json).flatMap(([name, one]) => {
        const read = value(one, below(spot, name));
        return read === undefined ? [] : [[name, read] as const];
      }),
    );
  };
}

/** A reader for each piece of an object. */
export type Pieces<T> = { readonly [K in keyof T]-?: PieceReader<Exclude<T[K], undefined>> };

/**
 * @param required the pieces without which the others mean nothing.
 * @returns a reader of an object: pieces that cannot be understood, or that nobody knows, are left out.
 */
export function piecesOf<T extends object>(
  readers: Pieces<T>,
  required: readonly (keyof T & string)[],
): PieceReader<T> {
  const known = new Map<string, PieceReader<unknown>>(Object.entries(readers));
  return (json, spot) => {
    if (!isObject(json)) return unreadable(spot);
    const read = new Map<string, unknown>();
    for (const [name, value] of Object.entries(json)) {
      const reader = known.get(name);
      if (!reader) spot.note({ code: 'unknown-setting', path: below(spot, name).path });
      const piece = reader?.(value, below(spot, name));
      if (piece !== undefined) read.set(name, piece);
    }
    const missing = required.find((name) => !read.has(name));
    if (missing === undefined) return Object.fromEntries(read) as T;
    if (!Object.hasOwn(json, missing)) unreadable(below(spot, missing));
    return undefined;
  };
}

/** @returns the path of a piece with a name; a name that is no plain word is quoted. */
export function pathOf(path: string, name: string): string {
  if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

const below = (spot: Spot, name: string): Spot => ({ ...spot, path: pathOf(spot.path, name) });

function unreadable({ path, note }: Spot): undefined {
  note({ code: 'unreadable', path });
  return undefined;
}

/** @returns whether parsed JSON is an object, and neither a list nor null. */
export const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
