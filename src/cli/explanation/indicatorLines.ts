import { cellA1 } from '../../core/model/address';
import type { Indicator } from '../../core/model/indicator';
import type { ColumnRole, TableColumn } from '../../core/model/table';
import { accumulationText } from '../../core/wording/explaining/accumulationText';
import { spanText } from '../../core/wording/explaining/spanText';
import { targetText, type ValuePrint } from '../../core/wording/explaining/targetText';
import { asRead, cellText, quoted } from './cellText';
import { entryLines, wrapped, type Entry } from './layout';
import { milestoneEntries } from './milestoneEntries';
import { observationEntries } from './observationEntries';
import type { Teller } from './teller';
import { printOf } from './valuePrint';

/** @returns what a row is, and each of its cells that was read, beside its reading. */
export function indicatorLines(
  indicator: Indicator,
  teller: Teller,
  indent: string,
): readonly string[] {
  const print = printOf(indicator, teller);
  const entries = [
    targetEntry(indicator, teller, print),
    ...milestoneEntries(indicator, teller, print),
    ...cellEntries(indicator, teller, print),
    ...observationEntries(indicator, teller, print),
  ];
  return [...wrapped(indent, titleOf(indicator, teller)), ...entryLines(entries, `${indent}    `)];
}

function titleOf(indicator: Indicator, teller: Teller): string {
  const { words } = teller;
  const { row, name, code, group, unit, counted } = indicator;
  const facts = [
    kindText(indicator, teller),
    group !== null && words('explain.inGroup', { group }),
    unit !== null && words('explain.inUnit', { unit }),
    !counted && words('explain.notCounted'),
  ].filter((fact) => typeof fact === 'string');
  const label = code === null || code === name ? name : `${code} ${name}`;
  const title = words('explain.row', { row: row + 1, name: label.replace(/\s+/g, ' ') });
  return [title, ...facts].join('; ');
}

function kindText({ kind, parent }: Indicator, { words, indicatorOf }: Teller): string | null {
  if (kind === 'indicator') return null;
  if (kind === 'total') return words('explain.totalRow');
  if (parent === null) return words('explain.part');
  const key = kind === 'part' ? 'explain.partOf' : 'explain.divisionOf';
  return words(key, { parent: indicatorOf(parent).name });
}

function targetEntry(
  { target, targetSource }: Indicator,
  { words, figures, cellOf }: Teller,
  print: ValuePrint,
): Entry {
  const label = words('columnRole.target');
  const reading = target ? targetText(target, words, print) : words('explain.noTarget');
  if (targetSource) {
    const source = cellText(cellOf(targetSource), figures);
    return { label, text: `${targetSource.address}: ${asRead(source, reading)}` };
  }
  return { label, text: target?.text ? asRead(quoted(target.text), reading) : reading };
}

/** What a cell of the row says, and how it was understood; null where nothing is said. */
interface Told {
  readonly role: ColumnRole;
  readonly reading: string | null;
}

function cellEntries(indicator: Indicator, teller: Teller, print: ValuePrint): readonly Entry[] {
  const { words } = teller;
  return toldOf(indicator, teller, print).flatMap(({ role, reading }): Entry[] => {
    const source = sourceText(indicator, role, teller);
    if (source === null && reading === null) return [];
    const text = reading === null ? source!.text : asRead(source?.text ?? '', reading);
    const at = source === null ? '' : `${source.address}: `;
    return [{ label: words(`columnRole.${role}`), text: at + text }];
  });
}

function toldOf(indicator: Indicator, teller: Teller, print: ValuePrint): readonly Told[] {
  const { words, figures } = teller;
  const { baseline, weight, stated } = indicator;
  const share = stated.attainment;
  return [
    { role: 'comparator', reading: null },
    { role: 'direction', reading: null },
    { role: 'baseline', reading: baseline === null ? null : print(baseline) },
    { role: 'accumulation', reading: accumulationText(indicator, words) },
    { role: 'horizon', reading: horizonText(indicator, teller) },
    { role: 'due-date', reading: null },
    { role: 'weight', reading: weight === null ? null : figures.number(weight, 4) },
    { role: 'responsible', reading: null },
    { role: 'stated-attainment', reading: share && figures.share(share.share, share.digits) },
    { role: 'stated-status', reading: null },
  ];
}

/** The time of the whole table is told with the table. */
function horizonText({ horizon, table }: Indicator, teller: Teller): string | null {
  const { words, figures, evaluation } = teller;
  const whole = evaluation.reading.tables[table]!.horizon;
  if (horizon === null || isSame(horizon, whole)) return null;
  if (horizon === 'to-date') return words('explain.horizonToDate');
  return spanText(horizon, figures);
}

const isSame = (a: Indicator['horizon'], b: Indicator['horizon']): boolean =>
  a === b ||
  (typeof a === 'object' && typeof b === 'object' && a?.start === b?.start && a?.end === b?.end);

/** The row's filled cell in the first column of a role. */
function sourceText(
  { table, row }: Indicator,
  role: ColumnRole,
  { evaluation, cellOf, figures }: Teller,
): { readonly address: string; readonly text: string } | null {
  const { columns, sheet } = evaluation.reading.tables[table]!;
  const at: TableColumn | undefined = columns.find((column) => column.role === role);
  if (!at) return null;
  const address = cellA1(row, at.column);
  const text = cellText(cellOf({ sheet: sheet.name, address }), figures);
  return text === '' ? null : { address, text };
}
