import { cellAt } from '../model/cell';
import type { Content } from '../model/edit';
import type { Indicator } from '../model/indicator';
import type { SheetSnapshot } from '../model/snapshot';
import { ANNEX_HEADER_ROW, annexColumn, BLOCK_COLUMN } from '../review/annexColumns';
import { GONE_COLUMNS } from '../review/annexGone';
import type { CompositionInput, GoneIndicator } from '../review/composition';
import { goneIndicatorOf, indicatorOf, sectionKey } from '../review/prose/textKeys';
import { asText } from '../review/textFormula';
import { editedTexts } from './editedTexts';
import type { Located } from './locateOwn';
import { remarksBeside } from './remarksBeside';
import { NOTHING_TYPED, type Typed } from './typed';

type PersonTexts = Pick<CompositionInput, 'remarks' | 'texts' | 'gone'>;

/**
 * @param indicators those that the review is about now.
 * @param typed remarks out of an annex that was half-written and is no more: they are the latest.
 * @returns what a person wrote on the review and the annex: about indicators that are there, and about those
 *   that went away, which gets back to them when they return under their key or their name.
 */
export function personTextsOf(
  located: Located,
  indicators: readonly Pick<Indicator, 'key' | 'name'>[],
  typed: Typed = NOTHING_TYPED,
): PersonTexts {
  const late = { ...located.journal?.typed, ...typed };
  const remarks = new Map([...remarksOf(located), ...Object.entries(late)]);
  const texts = editedTexts(located);
  const gone = goneBefore(located);
  const present = new Set(indicators.map(({ key }) => key));
  const names = new Map(Object.entries(located.journal?.indicators ?? {}));
  moveGone({ remarks, texts, gone }, present, names);
  for (const indicator of indicators) restore({ remarks, texts, gone }, indicator);
  return { remarks, texts, gone: [...gone.values()] };
}

interface Changing {
  readonly remarks: Map<string, string>;
  readonly texts: Map<string, Content>;
  readonly gone: Map<string, GoneIndicator>;
}

/** What stands beside the indicators of the annex; where that went, the journal has what stood there. */
const remarksOf = ({ journal, annex }: Located): readonly (readonly [string, string])[] => [
  ...Object.entries(journal?.remarks ?? {}),
  ...(annex ? remarksBeside(annex) : []),
];

/** A row that a person emptied is forgotten; one that is not there, as after a run cut short, is not. */
function goneBefore({ journal, annex }: Located): Map<string, GoneIndicator> {
  const gone = new Map((journal?.gone ?? []).map((each) => [each.key, each]));
  for (const [row, rowKey] of keyRows(annex)) {
    const key = goneIndicatorOf(rowKey);
    const before = key === null ? undefined : gone.get(key);
    if (!before) continue;
    const at = (column: number): string => textAt(annex!, row, BLOCK_COLUMN + column);
    const name = at(GONE_COLUMNS.name);
    const [text, remark] = [at(GONE_COLUMNS.text), at(GONE_COLUMNS.remark)];
    if (name === '' && journal?.state === 'writing') continue;
    if (text === '' && remark === '') gone.delete(before.key);
    else gone.set(before.key, { ...before, text, remark });
  }
  return gone;
}

function keyRows(annex: SheetSnapshot | null): readonly (readonly [row: number, key: string])[] {
  if (!annex) return [];
  const first = ANNEX_HEADER_ROW + 1;
  const count = Math.max(0, annex.area.row + annex.area.rows - first);
  return Array.from({ length: count }, (_, index) => first + index).flatMap((row) => {
    const key = textAt(annex, row, annexColumn('key'));
    return key === '' ? [] : [[row, key] as const];
  });
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell.kind === 'blank' ? '' : String(cell.value);
}

function moveGone(
  { remarks, texts, gone }: Changing,
  present: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): void {
  const move = (key: string, change: (before: GoneIndicator) => GoneIndicator): void => {
    const empty = { key, name: names.get(key) ?? key, text: '', remark: '' };
    gone.set(key, change(gone.get(key) ?? empty));
  };
  for (const [key, remark] of [...remarks]) {
    if (present.has(key)) continue;
    remarks.delete(key);
    move(key, (before) => ({ ...before, remark: joined(before.remark, remark) }));
  }
  for (const [key, content] of [...texts]) {
    const about = indicatorOf(key)?.indicator;
    if (about === undefined || about === 'all' || present.has(about)) continue;
    texts.delete(key);
    const text = String(content).replace(/^'/, '');
    if (text !== '') move(about, (before) => ({ ...before, text: joined(before.text, text) }));
  }
}

/** The same text twice, after a run that was cut short, is kept once. */
function joined(before: string, text: string): string {
  if (before === '' || before === text) return text;
  return before.split('\n').includes(text) ? before : `${before}\n${text}`;
}

/** The text goes to what is said of the results, unless a person has written there meanwhile. */
function restore(
  { remarks, texts, gone }: Changing,
  { key, name }: Pick<Indicator, 'key' | 'name'>,
): void {
  const found =
    gone.get(key) ?? [...gone.values()].find((each) => sameName(each.name) === sameName(name));
  if (!found) return;
  gone.delete(found.key);
  const resultsKey = sectionKey('results', key);
  if (found.remark !== '') remarks.set(key, joined(found.remark, remarks.get(key) ?? found.remark));
  if (found.text !== '' && !texts.has(resultsKey)) texts.set(resultsKey, asText(found.text));
}

const sameName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
