import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entryLines, underlined, wrapped } from '../../../src/cli/explanation/layout';
import { rangesText, rowsText } from '../../../src/cli/explanation/ranges';
import { widthOf } from '../../../src/cli/textWidth';

const word = fc.stringMatching(/^[a-zA-Zạếườ"()%–]{1,30}$/);

describe('a wrapped text', () => {
  it('keeps all words in their order, and stays within 100 places', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(20), (words, indent) => {
        const lead = ' '.repeat(indent);
        const lines = wrapped(lead, words.join(' '));
        expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThanOrEqual(100);
          expect(line.startsWith(lead)).toBe(true);
        }
      }),
    );
  });

  it('fills its lines: no word would have fitted on the line before', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 20 }), (words) => {
        const lines = wrapped('', words.join(' '));
        for (const [at, line] of lines.slice(1).entries()) {
          const first = line.split(' ')[0]!;
          expect(widthOf(lines[at]!) + 1 + widthOf(first)).toBeGreaterThan(100);
        }
      }),
    );
  });

  it('keeps a word that is too long in one piece', () => {
    const long = 'x'.repeat(150);
    expect(wrapped('  ', `a ${long} b`)).toEqual(['  a', `  ${long}`, '  b']);
  });

  it('breaks Thai between words only', () => {
    const text = 'ภาพรวมของสมุดงานมาจากตารางนี้'.repeat(6);
    const lines = wrapped('', text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(100);
      expect(line).not.toMatch(/^\p{M}/u);
    }
  });
});

describe('entries', () => {
  it('are aligned behind their labels, Thai marks taking no place', () => {
    const lines = entryLines(
      [
        { label: 'ที่', text: 'a' },
        { label: 'abcd', text: 'b' },
        { label: '', text: 'c' },
      ],
      '> ',
    );
    expect(lines).toEqual(['> ที่     a', '> abcd  b', '>       c']);
  });

  it('have titles underlined as wide as they are', () => {
    expect(underlined('ที่ 1', '=')).toEqual(['ที่ 1', '===']);
  });
});

describe('ranges', () => {
  it('are short for runs', () => {
    expect(rangesText([2, 4, 5, 6, 9], String)).toBe('2, 4–6, 9');
    expect(rangesText([], String)).toBe('');
    expect(rowsText(4, 14)).toBe('5–14');
    expect(rowsText(3, 4)).toBe('4');
  });

  it('name every number and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const named = rangesText(sorted, String)
          .split(', ')
          .filter((run) => run !== '')
          .flatMap((run) => {
            const [first, last = first] = run.split('–').map(Number);
            return Array.from({ length: last! - first! + 1 }, (_, at) => first! + at);
          });
        expect(named).toEqual(sorted);
      }),
    );
  });
});
