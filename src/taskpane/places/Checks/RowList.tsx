import { makeStyles } from '@fluentui/react-components';
import { memo, useRef, type KeyboardEvent } from 'react';
import { AcceptedHeading } from './AcceptedHeading';
import { AcceptedRow } from './AcceptedRow';
import { FindingRow } from './FindingRow';
import { GroupRow } from './GroupRow';
import { neighbourOf } from './rowMoves';
import type { Row } from './rows';
import { SeverityHeading } from './SeverityHeading';
import { useRowFocus } from './useRowFocus';
import { useVirtualRows } from './useVirtualRows';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
});

export interface RowListProps {
  readonly rows: readonly Row[];
  readonly toggle: (key: string, isOpen: boolean) => void;
}

/** The lines in view of a list that may be long. Arrow keys, Home and End go from line to line. */
export const RowList = memo(function RowList({ rows, toggle }: RowListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { pinned, entered, left, goTo } = useRowFocus(rows, list);
  const virtual = useVirtualRows(rows, list, pinned);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (!(event.target instanceof HTMLElement) || !('rowTarget' in event.target.dataset)) return;
    const next = pinned === null ? null : neighbourOf(rows, pinned, event.key);
    if (!next) return;
    event.preventDefault();
    goTo(next.key);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={onKeyDown}
      onBlur={left}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={row.key}
            ref={virtual.measureElement}
            className={styles.line}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            data-index={index}
            data-row-key={row.key}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            onFocus={() => entered(row.key)}
          >
            <Line row={row} toggle={toggle} />
          </li>
        );
      })}
    </ul>
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
