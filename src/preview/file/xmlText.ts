import { HostError } from './hostError';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** @returns raw XML text with its entities and character references resolved. @throws HostError for an unknown one */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, body: string) => {
    if (body.startsWith('#x')) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body.startsWith('#')) return String.fromCodePoint(Number(body.slice(1)));
    const character = NAMED[body];
    if (character === undefined) throw new HostError('InvalidFile', `Unknown XML entity ${whole}.`);
    return character;
  });
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as element content. A carriage return becomes a reference, since a parser would turn it into a line feed. */
export const encodeText = (text: string): string => text.replace(/[&<>\r]/g, (c) => ENTITY[c] ?? c);

/** Text as the value of an attribute in double quotes. */
export const encodeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (c) => ENTITY[c] ?? c);

/** @returns text with `_xHHHH_` turned into the character it stands for (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/**
 * Escapes characters that XML cannot hold as `_xHHHH_`, and an underscore that would read as such an
 * escape as `_x005F_` (ST_Xstring). A lone surrogate is escaped as well.
 */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, escapeCharacter); // eslint-disable-line no-control-regex
}

const escapeCharacter = (c: string): string =>
  `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
