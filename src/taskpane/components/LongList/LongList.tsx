import { makeStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { neighbourOf } from './rowMoves';
import type { ListRow } from './rows';
import { useRowFocus } from './useRowFocus';
import { useVirtualRows } from './useVirtualRows';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
});

export interface LongListProps<R extends ListRow> {
  readonly rows: readonly R[];
  /** Id of what has the focus where the line that had it has gone and none is left. */
  readonly elsewhere: string;
  /** What stands in a line. */
  readonly children: (row: R) => ReactNode;
}

/** The lines in view of a list that may be long. Arrow keys, Home and End go from line to line. */
export function LongList<R extends ListRow>({ rows, elsewhere, children }: LongListProps<R>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { pinned, entered, left, goTo } = useRowFocus(rows, list, elsewhere);
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
            {children(row)}
          </li>
        );
      })}
    </ul>
  );
}
