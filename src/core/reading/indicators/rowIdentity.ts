import { area, areaA1 } from '../../model/address';
import type { Indicator } from '../../model/indicator';
import type { IndicatorRow } from './rowCells';

type Identity = Pick<
  Indicator,
  | 'table'
  | 'key'
  | 'code'
  | 'name'
  | 'group'
  | 'counted'
  | 'kind'
  | 'parent'
  | 'row'
  | 'source'
  | 'link'
>;

function linkOf({ joined: [first, ...others] }: IndicatorRow): Indicator['link'] {
  if (!first) return null;
  return others.length === 0 ? first.link : { ...first.link, isShared: true };
}

/** @returns what tells a row from all others, and where it and its achievements stand. */
export function identityOf(row: IndicatorRow): Identity {
  const { area: place, sheet } = row.table.found;
  const { key, code, name, group, counted, kind, parent } = row;
  return {
    ...{ key, code, name, group, counted, kind, parent },
    table: row.tableIndex,
    row: row.row,
    link: linkOf(row),
    source: { sheet: sheet.name, address: areaA1(area(row.row, place.column, 1, place.columns)) },
  };
}
