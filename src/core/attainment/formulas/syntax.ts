/** Pieces of spreadsheet formulas. Each function returns an expression without the leading `=`. */

/** Excel takes 8,192 characters with the leading `=`. */
export const LONGEST_FORMULA = 8191;

const LONGEST_LITERAL = 255;

/** @returns a function call. */
export const call = (name: string, ...args: readonly string[]): string =>
  `${name}(${args.join(',')})`;

export const when = (condition: string, then: string, otherwise: string): string =>
  call('IF', condition, then, otherwise);

export const and = (...conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions.join('') : call('AND', ...conditions);

/** @returns a figure times a factor. */
export const times = (factor: number, figure: string): string =>
  factor === 1 ? figure : `${factor}*${figure}`;

export const isNumber = (ref: string): string => call('ISNUMBER', ref);

/** @returns a text constant, quotes doubled; longer ones in pieces, since a constant holds 255 characters. */
export function literal(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  for (let piece = ''; characters.length > 0; piece = '') {
    while (characters.length > 0 && piece.length + (characters[0] ?? '').length <= LONGEST_LITERAL)
      piece += characters.shift() ?? '';
    pieces.push(`"${piece.replaceAll('"', '""')}"`);
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
}
