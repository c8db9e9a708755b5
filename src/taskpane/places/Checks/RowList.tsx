import { memo, useMemo } from 'react';
import { LongList } from '../../components/LongList/LongList';
import { AcceptedHeading } from './AcceptedHeading';
import { AcceptedRow } from './AcceptedRow';
import { FindingRow } from './FindingRow';
import { GroupRow } from './GroupRow';
import { NOTHING_ID } from './nothingId';
import type { Row } from './rows';
import { SeverityHeading } from './SeverityHeading';

/** About how high lines are before they are measured. */
const HEIGHTS: Readonly<Record<Row['kind'], number>> = {
  severity: 44,
  group: 44,
  finding: 72,
  'accepted-heading': 44,
  accepted: 120,
};

export interface RowListProps {
  readonly rows: readonly Row[];
  readonly toggle: (key: string, isOpen: boolean) => void;
}

/** The lines of the findings. */
export const RowList = memo(function RowList({ rows, toggle }: RowListProps) {
  const lines = useMemo(
    () =>
      rows.map((row) => ({
        ...row,
        isHeading: row.kind === 'severity',
        height: HEIGHTS[row.kind],
      })),
    [rows],
  );
  return (
    <LongList rows={lines} elsewhere={NOTHING_ID}>
      {(row) => <Line row={row} toggle={toggle} />}
    </LongList>
  );
});

function Line({ row, toggle }: { readonly row: Row; readonly toggle: RowListProps['toggle'] }) {
  switch (row.kind) {
    case 'severity':
      return <SeverityHeading severity={row.severity} count={row.count} />;
    case 'group':
      return <GroupRow row={row} onToggle={() => toggle(row.key, !row.isOpen)} />;
    case 'finding':
      return <FindingRow row={row} onToggle={() => toggle(row.key, !row.isOpen)} />;
    case 'accepted-heading':
      return <AcceptedHeading row={row} onToggle={() => toggle(row.key, !row.isOpen)} />;
    case 'accepted':
      return <AcceptedRow accepted={row.accepted} />;
  }
}
