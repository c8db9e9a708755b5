import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export const REPOSITORY = join(import.meta.dirname, '../..');
export const MANIFEST = join(REPOSITORY, 'manifest.xml');
/** Where the manifest says that the add-in is served from while it is developed. */
export const BASE = 'https://localhost:3000/';

export function parseManifest(): Document {
  return new DOMParser().parseFromString(readFileSync(MANIFEST, 'utf8'), 'text/xml');
}

/** @returns every element with that local name, whatever its namespace. */
export function elements(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** @returns an attribute of every such element; an element without it is a mistake in the manifest. */
export function attributes(parent: Document | Element, name: string, attribute: string): string[] {
  return elements(parent, name).map((element) => {
    const value = element.getAttribute(attribute);
    if (value === null) throw new Error(`${name} without ${attribute}`);
    return value;
  });
}
