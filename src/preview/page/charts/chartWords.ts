/** Of letters in general, as a share of their height: nothing here need be exact. */
const LETTER_WIDTH = 0.52;

/** @returns a text in lines that fit a width, broken between words; sizes in pixels */
export function brokenToFit(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(6, Math.floor(width / (fontSize * LETTER_WIDTH)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
