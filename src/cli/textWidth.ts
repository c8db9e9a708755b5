/** @returns the places that a text takes in a terminal: combining marks (Thai vowels, tones) take none. */
export const widthOf = (text: string): number =>
  [...text.normalize('NFC').replace(/\p{Mn}/gu, '')].length;

/** @returns the text with blanks behind it, `width` places wide or as wide as it is. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));
