import { area, type Area } from '../model/address';
import type { Content } from '../model/edit';
import type { Indicator } from '../model/indicator';
import { readingsOf } from '../attainment/formulas/readings';
import type { ReadingEntry, RowFormulas } from '../attainment/formulas/types';
import type { WordKey } from '../wording/words';
import { ANNEX_WIDTHS, annexColumn } from './annexColumns';
import { assessedIn, type CompositionInput } from './composition';
import { dayFormat } from './dayFormat';
import { blockHeader, formatBlock, section } from './annexSections';
import { horizonHolder } from './horizonHolder';
import { rowHeight } from './rowHeight';
import type { NameRole } from './names';
import type { DraftBuilder } from './sheetDraft';
import { asText } from './textFormula';

type RuleRole = Extract<
  NameRole,
  'reviewDate' | 'termStart' | 'termEnd' | 'near' | 'ahead' | 'onPace'
>;

/** The rules as live settings: each value stands in a cell of its own that a name refers to. */
export function putRules(
  draft: DraftBuilder,
  { evaluation, words, language }: CompositionInput,
): Readonly<Record<RuleRole, Area>> {
  section(draft, words('annex.rules'));
  blockHeader(
    draft,
    [words('column.number'), words('column.setting'), words('column.value')],
    language,
  );
  const { thresholds } = evaluation;
  const days = dayFormat(language);
  const rules: readonly [RuleRole, WordKey, Content, string][] = [
    ['reviewDate', 'rule.reviewDate', evaluation.reviewDate ?? '', days],
    ['termStart', 'rule.termStart', evaluation.term?.start ?? '', days],
    ['termEnd', 'rule.termEnd', evaluation.term?.end ?? '', days],
    ['near', 'rule.near', thresholds.near, '0%'],
    ['ahead', 'rule.ahead', thresholds.ahead, '0%'],
    ['onPace', 'rule.onPace', thresholds.onPace, '0%'],
  ];
  const first = draft.row;
  const at = draft.put(
    first,
    0,
    rules.map(([, meaning, value], index) => [index + 1, words(meaning), value]),
  );
  formatBlock(draft, at);
  rules.forEach(([, meaning, , numberFormat], index) => {
    draft.format(area(first + index, 2), { numberFormat, horizontal: 'Right' });
    draft.height(first + index, rowHeight([[words(meaning), ANNEX_WIDTHS.indicator]], language));
  });
  draft.row += rules.length;
  return Object.fromEntries(rules.map(([role], index) => [role, area(first + index, 2)])) as Record<
    RuleRole,
    Area
  >;
}

type ReadRole = Extract<NameRole, 'readKey' | 'readText' | 'readLow' | 'readHigh'>;

const READING_COLUMNS = {
  number: 0,
  indicator: 1,
  reading: 2,
  text: 3,
  low: 4,
  high: 5,
} as const;

/**
 * The readings block: what formulas need and no live cell holds, with the source text beside it.
 * @returns the cells of its columns; one blank row where nothing had to be read.
 */
export function putReadings(
  draft: DraftBuilder,
  { evaluation, words, language, formulas }: CompositionInput,
): Readonly<Record<ReadRole, Area>> {
  section(draft, words('annex.readings'));
  blockHeader(
    draft,
    [
      words('column.number'),
      words('column.indicator'),
      words('column.reading'),
      words('column.sourceText'),
      words('column.low'),
      words('column.high'),
    ],
    language,
  );
  const entries = assessedIn(evaluation).flatMap(({ indicator }) =>
    readingsOf(indicator, evaluation)
      .filter((entry) => entry.text !== null || isUsed(entry, formulas.get(indicator.key)!))
      .filter(({ suffix }) => suffix !== 'horizon' || !isHeldByOther(indicator, evaluation))
      .map((entry) => ({ indicator, entry })),
  );
  const first = draft.row;
  const rows = entries.map(({ indicator, entry }, index): Content[] => [
    index + 1,
    asText(indicator.name),
    words(readingKey(entry.suffix)),
    asText(entry.text ?? ''),
    entry.low ?? '',
    entry.high ?? '',
  ]);
  const body = rows.length > 0 ? rows : [['', words('annex.noReadings'), '', '', '', '']];
  formatBlock(draft, draft.put(first, 0, body));
  body.forEach(([, name, reading, text], index) =>
    draft.height(
      first + index,
      rowHeight(
        [
          [String(name), ANNEX_WIDTHS.indicator],
          [String(reading), ANNEX_WIDTHS.group],
          [String(text), ANNEX_WIDTHS.unit],
        ],
        language,
      ),
    ),
  );
  entries.forEach(({ entry }, index) => {
    const numberFormat = isSpan(entry.suffix) ? dayFormat(language) : 'General';
    draft.format(area(first + index, READING_COLUMNS.low, 1, 2), {
      numberFormat,
      horizontal: 'Right',
    });
  });
  const keys = annexColumn('key');
  draft.put(
    first,
    keys,
    body.map((_, index) => {
      const one = entries[index];
      return [one ? `${one.indicator.key}.${one.entry.suffix}` : ''];
    }),
  );
  draft.row += body.length;
  const column = (at: number): Area => area(first, at, body.length, 1);
  return {
    readKey: column(keys),
    readText: column(READING_COLUMNS.text),
    readLow: column(READING_COLUMNS.low),
    readHigh: column(READING_COLUMNS.high),
  };
}

/** The horizon of a whole table is read in its first row. */
function isHeldByOther(indicator: Indicator, { reading }: CompositionInput['evaluation']): boolean {
  const holder = horizonHolder(indicator, reading);
  return holder !== null && holder !== indicator.key;
}

/** What no formula asks for, and no text explains, need not be printed. Milestones are asked for all at once. */
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
