import { HostError } from '../file/hostError';
import type { BorderLine, BorderSide, Rectangle } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import type { RangeSelf } from './range';
import { requireWritable } from './protection';
import { sharedIn } from './styles';
import { color, text } from './values';
import { BORDERS } from './words';

/** Where a border of a range lies: some of its cells, and a side of them. */
interface Part {
  readonly area: Rectangle;
  readonly side: BorderSide;
}

interface BorderSelf {
  readonly range: RangeSelf;
  readonly index: string;
}

/** The parts of each border by Excel's name; an inner border is a side of the cells on either hand. */
const PARTS: Readonly<Record<string, (area: Rectangle) => readonly Part[]>> = {
  EdgeTop: (area) => [{ area: { ...area, rows: 1 }, side: 'top' }],
  EdgeBottom: (area) => [
    { area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'bottom' },
  ],
  EdgeLeft: (area) => [{ area: { ...area, columns: 1 }, side: 'left' }],
  EdgeRight: (area) => [
    { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'right' },
  ],
  InsideHorizontal: (area) =>
    area.rows === 1
      ? []
      : [
          { area: { ...area, rows: area.rows - 1 }, side: 'bottom' },
          { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'top' },
        ],
  InsideVertical: (area) =>
    area.columns === 1
      ? []
      : [
          { area: { ...area, columns: area.columns - 1 }, side: 'right' },
          { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'left' },
        ],
};

const type = new HostType<RangeSelf>('RangeBorderCollection', {
  get: { count: () => Object.keys(PARTS).length },
  items: (range) => Object.keys(PARTS).map((index) => border.of({ range, index })),
  item: (range, key) => borderAt(range, String(key)),
  methods: {
    getItemAt: (range, args) => borderAt(range, Object.keys(PARTS)[args.integer(0)] ?? ''),
  },
});

const border = new HostType<BorderSelf>('RangeBorder', {
  get: {
    sideIndex: ({ index }) => index,
    style: (self) => shared(self, ({ style }) => wordsOf(style).style),
    weight: (self) => shared(self, ({ style }) => wordsOf(style).weight),
    color: (self) => shared(self, ({ color: own }) => own || '#000000'),
  },
  set: {
    style: (self, value) => change(self, (line) => ({ ...line, style: styled(line, value) })),
    weight: (self, value) => change(self, (line) => ({ ...line, style: weighted(line, value) })),
    color: (self, value) => change(self, (line) => ({ ...drawn(line), color: color(value) })),
  },
});

export const rangeBorders = (range: RangeSelf): HostObject => type.of(range);

function borderAt(range: RangeSelf, index: string): HostObject {
  if (PARTS[index]) return border.of({ range, index });
  if (!index.startsWith('Diagonal')) throw invalid(`There is no border ${index}.`);
  throw new HostError('NotImplemented', `The border ${index} is not implemented.`);
}

const partsOf = ({ range, index }: BorderSelf): readonly Part[] => PARTS[index]?.(range.area) ?? [];

/** The line on all parts, null where they differ. */
function shared(self: BorderSelf, of: (line: BorderLine) => Json): Json {
  const answers = partsOf(self).map(({ area, side }) =>
    sharedIn(self.range.sheet, area, ({ borders }) => of(borders[side])),
  );
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

/** Changes the line of every part, starting from the line of its first cell. */
function change(self: BorderSelf, to: (line: BorderLine) => BorderLine): void {
  const { sheet } = self.range;
  requireWritable(self.range);
  for (const { area, side } of partsOf(self)) {
    const line = to(sheet.style(area.row, area.column).borders[side]);
    sheet.setStyle(area, { borders: { [side]: line } });
  }
  self.range.book.formatted(self.range);
}

function wordsOf(style: string): { readonly style: string; readonly weight: string } {
  const words = BORDERS[style];
  if (!words) throw new Error(`Unknown border style ${style}.`);
  return words;
}

/** A line that is coloured or weighted while there is none becomes a thin one. */
const drawn = (line: BorderLine): BorderLine =>
  line.style === 'none' ? { ...line, style: 'thin' } : line;

const styled = (line: BorderLine, value: Json): string =>
  find(text(value), wordsOf(line.style).weight) ?? find(text(value), null) ?? refuse(value);

const weighted = (line: BorderLine, value: Json): string =>
  find(wordsOf(drawn(line).style).style, text(value)) ?? refuse(value);

function find(style: string, weight: string | null): string | null {
  const match = Object.entries(BORDERS).find(
    ([, words]) => words.style === style && (weight === null || words.weight === weight),
  );
  return match?.[0] ?? null;
}

function refuse(value: Json): never {
  throw invalid(`There is no such border as ${String(value)}.`);
}
