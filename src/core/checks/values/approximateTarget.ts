import type { Target } from '../../model/indicator';
import { markOfCulture } from '../../reading/cells/numbers';
import { readTarget } from '../../reading/cells/readTarget';
import { remembered } from '../../reading/words/remembered';
import type { Check, Found } from '../check';
import { cellAnswer, choosing } from './cellAnswer';
import type { FoundCell } from './cellFinder';

type Code = 'approximate-target';
type Direction = 'atLeast' | 'atMost';
type SaysAbout = (text: string) => boolean;

/** The same figures with the good side said: of one figure its only bound. */
function decided({ low, high, strict }: Target, direction: Direction) {
  const bound = low ?? high;
  if (low !== null && high !== null) return { comparator: direction, low, high, strict };
  return direction === 'atLeast'
    ? { comparator: direction, low: bound, high: null, strict }
    : { comparator: direction, low: null, high: bound, strict };
}

const options = (cell: FoundCell, target: Target) =>
  (['atLeast', 'atMost'] as const).flatMap((direction) =>
    cellAnswer(cell, { target: decided(target, direction) }, { kind: 'direction', direction }),
  );

/** The target of the whole; those of branches and periods are asked about without an answer to choose. */
function ofWhole(cell: FoundCell, saysAbout: boolean): readonly Found<Code>[] {
  const { table, row, column } = cell;
  const { target = null, name = '' } = row.about?.indicator ?? {};
  if (target?.doubt !== 'approximate') return [];
  const at = table.placeOf(row.row, column.column);
  const args = { text: target.text, name };
  const asking = choosing(options(cell, target));
  const found = { code: 'approximate-target', at, args, ...asking } as const;
  return [saysAbout ? found : { ...found, severity: 'note' }];
}

/** One of several targets of a row, for a branch or a period; a single one without a source was decided by a person. */
function ofPart({ table, row, column }: FoundCell, text: string): readonly Found<Code>[] {
  const isWhole = column.role === 'target' && table.columnsOf('target').length === 1;
  if (isWhole || row.about === null) return [];
  const at = table.placeOf(row.row, column.column);
  return [{ code: 'approximate-target', at, args: { text, name: row.about.indicator.name } }];
}

function inCell(found: FoundCell, saysAbout: SaysAbout): readonly Found<Code>[] {
  const { table, row, column } = found;
  const cell = table.at(row.row, column.column);
  const isAbout = cell.kind === 'text' && saysAbout(cell.value);
  const { target = null, targetSource = null } = row.about?.indicator ?? {};
  if (!isAbout && target?.doubt !== 'approximate') return [];
  const { address } = table.placeOf(row.row, column.column);
  if (targetSource?.address === address) return ofWhole(found, isAbout);
  return isAbout ? ofPart(found, cell.value) : [];
}

/**
 * "About 4": which side is good is not said. Where the text itself is plain and only a column of directions leaves it
 * open ("none"), it is a note.
 * args: `text` (the target as written), `name`.
 */
export const approximateTarget: Check<Code> = {
  code: 'approximate-target',
  run(input) {
    const context = { mark: markOfCulture(input.reading.culture), unit: null, goodSide: null };
    const saysAbout = remembered(
      (text) => readTarget(text, context)?.target.doubt === 'approximate',
    );
    return input.tables.flatMap((table) => {
      if (table.found.role === 'achievements') return [];
      const columns = table.columnsOf('target', 'milestone');
      return table.rows.flatMap((row) =>
        columns.flatMap((column) => inCell({ table, row, column }, saysAbout)),
      );
    });
  },
};
