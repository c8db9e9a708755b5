import { badLine, type Line } from './fixtureSheets';

/** A part of a fixture file: a sheet, or what is expected of all sheets. */
export interface Block {
  readonly head: Line;
  /** null for what is expected. */
  readonly sheet: string | null;
  readonly lines: Line[];
}

export interface Blocks {
  /** The lines before the first block. */
  readonly intro: readonly Line[];
  readonly blocks: readonly Block[];
}

/**
 * @param expected how the block of what is expected is headed: `== expected`, say
 * @throws Error naming the line with any other head.
 */
export function blocksOf(text: string, expected: string): Blocks {
  const heads = new RegExp(`^== (?:sheet "([^"]+)"|${expected})\\s*$`);
  const intro: Line[] = [];
  const blocks: Block[] = [];
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    const line: Line = { number: at + 1, text: written };
    const head = heads.exec(written);
    if (head) blocks.push({ head: line, sheet: head[1] ?? null, lines: [] });
    else if (written.startsWith('==')) throw badLine(line, 'an unknown block');
    else (blocks.at(-1)?.lines ?? intro).push(line);
  }
  return { intro, blocks };
}
