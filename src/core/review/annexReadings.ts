import { area, type Area } from '../model/address';
import type { Content } from '../model/edit';
import { readingsOf } from '../attainment/formulas/readings';
import type { ReadingEntry, RowFormulas } from '../attainment/formulas/types';
import type { Indicator } from '../model/indicator';
import type { WordKey } from '../wording/words';
import { annexColumn } from './annexColumns';
import { runsOf } from './annexTable';
import { columnOf, putBlock } from './annexSections';
import { assessedIn, type CompositionInput } from './composition';
import { dayFormat } from './dayFormat';
import { horizonHolder } from './horizonHolder';
import type { NameRole } from './names';
import { headerHeight } from './rowHeight';
import type { DraftBuilder } from './sheetDraft';
import { asText } from './textFormula';

type ReadRole = Extract<NameRole, 'readKey' | 'readText' | 'readLow' | 'readHigh'>;

const HEADERS = [
  'column.number',
  'column.indicator',
  'column.reading',
  'column.sourceText',
  'column.low',
  'column.high',
  'column.comparator',
  'column.strict',
  'column.method',
  'column.accumulation',
  'column.weight',
] as const satisfies readonly WordKey[];

/** The columns from the comparator on. */
const RULES = 5;

const at = (header: (typeof HEADERS)[number]): number => HEADERS.indexOf(header);

/** A row of the block; without a key it is there for readers alone: formulas take the figure from its cell. */
interface ReadingRow {
  readonly indicator: Indicator;
  readonly entry: ReadingEntry;
  readonly key: string;
}

/**
 * The readings block: how every target was read, with its source text, and whatever else formulas need and no
 * live cell holds.
 * @returns the cells of its columns; one blank row where there is nothing to read.
 */
export function putReadings(
  draft: DraftBuilder,
  input: CompositionInput,
): Readonly<Record<ReadRole, Area>> {
  const { words } = input;
  const readings = assessedIn(input.evaluation).flatMap(({ indicator }) =>
    rowsOf(indicator, input),
  );
  const rows = readings.map((reading, index) => [index + 1, ...cellsOf(reading, input)]);
  const body = putBlock(draft, input, {
    title: words('annex.readings'),
    headers: HEADERS.map((key) => words(key)),
    rows: rows.length > 0 ? rows : [HEADERS.map(() => '')],
  });
  const rules = { ...columnOf(body, at('column.comparator')), columns: RULES };
  draft.format(rules, { horizontal: 'Center' });
  formatBounds(draft, input, body, readings);
  const keys = draft.put(
    body.row,
    annexColumn('key'),
    rows.length > 0 ? readings.map(({ key }) => [key]) : [['']],
  );
  return {
    readKey: keys,
    readText: columnOf(body, at('column.sourceText')),
    readLow: columnOf(body, at('column.low')),
    readHigh: columnOf(body, at('column.high')),
  };
}

/** Days look like days, other bounds as they are; neighbours alike are formatted together. */
function formatBounds(
  draft: DraftBuilder,
  { language, type }: CompositionInput,
  body: Area,
  readings: readonly ReadingRow[],
): void {
  const formats = readings.map(({ entry: { suffix } }) =>
    isSpan(suffix) ? dayFormat(language) : 'General',
  );
  for (const { start, length, value } of runsOf(formats)) {
    const bounds = area(body.row + start, body.column + at('column.low'), length, 2);
    draft.format(bounds, { numberFormat: value, horizontal: 'Right' });
  }
  readings.forEach(({ entry: { suffix } }, index) => {
    // A day may take two lines of its narrow column, as a header does.
    if (isSpan(suffix)) draft.atLeast(body.row + index, headerHeight(type));
  });
}

function rowsOf(indicator: Indicator, input: CompositionInput): readonly ReadingRow[] {
  const { target, key } = indicator;
  const used = readingsOf(indicator, input.evaluation)
    .filter((entry) => isShown(entry, input.formulas.get(key)!))
    .filter(({ suffix }) => suffix !== 'horizon' || !isHeldByOther(indicator, input))
    .map((entry): ReadingRow => ({ indicator, entry, key: `${key}.${entry.suffix}` }));
  if (target === null || used.some(({ entry }) => entry.suffix === 'target')) return used;
  const { low, high } = target;
  return [{ indicator, entry: { suffix: 'target', text: null, low, high }, key: '' }, ...used];
}

function cellsOf({ indicator, entry }: ReadingRow, input: CompositionInput): readonly Content[] {
  const { words } = input;
  const bounds = [entry.low ?? '', entry.high ?? ''];
  return [
    asText(indicator.name),
    words(readingKey(entry.suffix)),
    asText(entry.text ?? ''),
    ...bounds,
    ...(entry.suffix === 'target' ? rulesOf(indicator, input) : ['', '', '', '', '']),
  ];
}

/** How the target is compared, and how the indicator's figures are put together. */
function rulesOf(
  { target, method, accumulation, weight }: Indicator,
  { words, checkingWords }: CompositionInput,
): readonly Content[] {
  if (target === null) return ['', '', '', '', ''];
  return [
    words(`comparator.${target.comparator}`),
    target.strict ? words('annex.yes') : '',
    words(`method.${method}`),
    checkingWords(`accumulation.${accumulation}`),
    weight ?? '',
  ];
}

/** What no formula asks for, and no text explains, need not be printed; a baseline says what a ratio counts from. */
function isShown(entry: ReadingEntry, formulas: RowFormulas): boolean {
  return entry.text !== null || entry.suffix === 'baseline' || isUsed(entry, formulas);
}

/** The horizon of a whole table is read in its first row. */
function isHeldByOther(indicator: Indicator, { evaluation }: CompositionInput): boolean {
  const holder = horizonHolder(indicator, evaluation.reading);
  return holder !== null && holder !== indicator.key;
}

/** Milestones are asked for all at once. */
function isUsed({ suffix }: ReadingEntry, formulas: RowFormulas): boolean {
  const asked = suffix.startsWith('milestone') ? '".milestone"' : `".${suffix}"`;
  return Object.values(formulas).some((formula) => formula?.includes(asked));
}

const isSpan = (suffix: string): boolean => suffix === 'horizon' || suffix.endsWith('.span');

function readingKey(suffix: string): WordKey {
  if (suffix.startsWith('obs')) return 'reading.observation';
  if (suffix.startsWith('milestone')) return 'reading.milestone';
  return `reading.${suffix}` as WordKey;
}
