import { areaA1, quoteSheet } from '../model/address';
import type { Edit } from '../model/edit';
import type { CompositionInput } from '../review/composition';
import { HEADER } from '../review/look';
import type { TablePlace } from '../review/tablePlaces';
import { rowsOf } from './freeColumns';
import type { Located, LocatedColumn } from './locateOwn';
import type { Journal } from './ownPart';
import { releaseBlock, releaseWidth } from './releaseBlock';
import type { ColumnsFrame } from './tableFrame';

/**
 * Our columns beside a plain range: a name that moves with the block, and headers in its header row. Where other
 * columns stood in the block, or it stood elsewhere, its cells are given back first. Then the name comes first, since it
 * alone tells what is ours when a run stops half-way.
 */
export function rangeFrame(
  { names }: CompositionInput,
  place: TablePlace,
  existing: readonly LocatedColumn[],
  { journal }: Located,
  taken: ReadonlySet<string>,
): ColumnsFrame {
  const { table, own } = place;
  const sheet = table.sheet.name;
  const block = rowsOf(table, own[0]!.column, own.length);
  const old = existing[0]?.name;
  const name = old ?? freeName(names.key, place.index + 1, taken);
  const header = { ...block, rows: 1 };
  const border = HEADER.border!;
  return {
    edits: [
      ...(journal && hasMoved(place, existing) ? released(existing, journal) : []),
      {
        kind: old ? 'change-name' : 'add-name',
        name,
        formula: `=${quoteSheet(sheet)}!${areaA1(block, true)}`,
      },
      { kind: 'set-cells', sheet, at: header, cells: [own.map((column) => column.header)] },
      { kind: 'format', sheet, at: block, format: { border } },
      { kind: 'format', sheet, at: header, format: { ...HEADER, wrap: false } },
    ],
    tableColumns: [],
    rangeColumns: [
      { name, columns: own.map(({ kind, header: text }) => ({ kind, header: text })) },
    ],
  };
}

/** Whether a column that stays stands elsewhere than before, or one does not stay. */
const hasMoved = ({ own }: TablePlace, existing: readonly LocatedColumn[]): boolean =>
  existing.some(({ kind, column }) => own.find((place) => place.kind === kind)?.column !== column);

const released = (existing: readonly LocatedColumn[], journal: Journal): readonly Edit[] => [
  ...existing.flatMap((column) => releaseWidth(column, journal)),
  ...releaseBlock(
    existing,
    journal.rangeColumns.find(({ name }) => name === existing[0]?.name),
  ),
];

function freeName(stem: string, from: number, taken: ReadonlySet<string>): string {
  let n = from;
  while (taken.has(`${stem}_${n}`.toLowerCase())) n += 1;
  return `${stem}_${n}`;
}
