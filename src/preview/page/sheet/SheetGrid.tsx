import { makeStyles } from '@fluentui/react-components';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { cellName } from '../../file/a1';
import { SheetCharts } from '../charts/SheetCharts';
import { WORDS } from '../words';
import type { Workbench } from '../workbench';
import { indexOfLine, lengthOf, spanOf } from './axis';
import { CellEditor } from './CellEditor';
import { ColumnHeadings } from './ColumnHeadings';
import { owner, type Place } from './cursor';
import { TEXT_RENDERING } from './fonts';
import { GridRow } from './GridRow';
import { revealed } from './reveal';
import type { SheetPicture } from './SheetPicture';
import { HEADING_HEIGHT, HEADING_WIDTH } from './sizes';
import type { CursorControl } from './useCursor';
import type { Editing } from './useEditing';
import { usePointer } from './usePointer';
import { useWindows } from './useWindows';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: '#FFFFFF',
    // Sheets are paper, in a dark theme too; so are their scroll bars.
    colorScheme: 'light',
    touchAction: 'pan-x pan-y',
  },
  paper: { position: 'relative', isolation: 'isolate', textRendering: TEXT_RENDERING },
  grid: { position: 'absolute', inset: 0 },
  frozen: { position: 'sticky', top: 0, zIndex: 4, backgroundColor: '#FFFFFF' },
  edge: { boxShadow: '0 1px 0 #8A8886' },
  body: { position: 'absolute', inset: 0 },
});

export interface SheetGridProps {
  readonly workbench: Workbench;
  readonly picture: SheetPicture;
  readonly control: CursorControl;
  readonly editing: Editing;
  readonly scroller: RefObject<HTMLDivElement>;
  /** Takes the keyboard for the sheet. */
  readonly editor: RefObject<HTMLTextAreaElement>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

const NOWHERE: Place = { row: -1, column: -1 };

/** A sheet as a grid of cells, with its charts. */
export function SheetGrid(props: SheetGridProps) {
  const { workbench, picture, control, editing, scroller, editor } = props;
  const styles = useStyles();
  const windows = useWindows(picture, scroller);
  const active = owner(control.cursor.anchor, picture.merges);
  useReveal(picture, control.shown, scroller);
  const pointer = usePointer(picture, control, () => {
    editor.current?.focus({ preventScroll: true });
    return editing.commit();
  });
  const { rows, columns, frozen, sheet } = picture;
  const frozenCount = indexOfLine(rows, frozen.rows);
  const lead = HEADING_HEIGHT + (rows.starts[frozenCount] ?? 0);
  const size = {
    width: HEADING_WIDTH + lengthOf(columns),
    height: HEADING_HEIGHT + lengthOf(rows),
  };
  const row = (number: number, offset: number) => {
    const { area } = control;
    const merges = picture.merges.inRow(number);
    const end = Math.max(number + 1, ...merges.map((merge) => merge.row + merge.rows));
    const isSelected = number < area.row + area.rows && end > area.row;
    return (
      <GridRow
        key={number}
        picture={picture}
        row={number}
        top={offset + spanOf(rows, number).start}
        from={windows.columns.from}
        to={windows.columns.to}
        selected={isSelected ? area : null}
        active={isSelected ? control.cursor.anchor : NOWHERE}
      />
    );
  };
  return (
    <div ref={scroller} className={styles.scroller} {...pointer} onDoubleClick={editing.begin}>
      <div className={styles.paper} style={size}>
        <div
          role="grid"
          aria-label={sheet.name()}
          aria-rowcount={rows.lines.length + 1}
          aria-colcount={columns.lines.length + 1}
          aria-multiselectable
          className={styles.grid}
        >
          <div
            role="rowgroup"
            className={frozenCount > 0 ? `${styles.frozen} ${styles.edge}` : styles.frozen}
            style={{ height: lead }}
          >
            <ColumnHeadings picture={picture} window={windows.columns} selected={control.area} />
            {rows.lines.slice(0, frozenCount).map((number) => row(number, HEADING_HEIGHT))}
          </div>
          <div role="rowgroup" className={styles.body}>
            {windows.rows
              .filter((number) => number >= frozen.rows)
              .map((number) => row(number, HEADING_HEIGHT))}
          </div>
        </div>
        <SheetCharts book={workbench.book} picture={picture} />
        <CellEditor
          ref={editor}
          picture={picture.cell(active.row, active.column)}
          editing={editing}
          label={labelOf(picture, active)}
          place={editorPlace(picture, active, scroller.current)}
          onKeyDown={props.onKeyDown}
        />
      </div>
    </div>
  );
}

const labelOf = (picture: SheetPicture, { row, column }: Place): string =>
  WORDS.cell(cellName(row, column), picture.cell(row, column).text);

/** Over the cell; that of a frozen one moves with the window. */
function editorPlace(
  { rows, columns, merges, frozen }: SheetPicture,
  { row, column }: Place,
  scroller: HTMLElement | null,
) {
  const merge = merges.at(row, column);
  const across = spanOf(columns, column, merge?.columns ?? 1);
  const down = spanOf(rows, row, merge?.rows ?? 1);
  const scrolled = {
    left: column < frozen.columns ? (scroller?.scrollLeft ?? 0) : 0,
    top: row < frozen.rows ? (scroller?.scrollTop ?? 0) : 0,
  };
  return {
    left: HEADING_WIDTH + across.start + scrolled.left - 1,
    top: HEADING_HEIGHT + down.start + scrolled.top - 1,
    width: across.size + 1,
    height: down.size + 1,
  };
}

/** Scrolls to the cell that moves when the selection does. */
function useReveal(
  { rows, columns, frozen, sheet }: SheetPicture,
  { row, column }: Place,
  scroller: RefObject<HTMLElement>,
): void {
  const down = spanOf(rows, row);
  const across = spanOf(columns, column);
  const leads = {
    rows: spanOf(rows, 0, frozen.rows).size,
    columns: spanOf(columns, 0, frozen.columns).size,
  };
  useEffect(() => {
    const element = scroller.current;
    // Of a whole row or column the far end is out of sight, and stays so.
    if (element === null || down.size === 0 || across.size === 0) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    element.scrollTop = revealed(down, {
      scroll: scrollTop,
      size: clientHeight,
      lead: HEADING_HEIGHT + leads.rows,
      frozen: leads.rows,
    });
    element.scrollLeft = revealed(across, {
      scroll: scrollLeft,
      size: clientWidth,
      lead: HEADING_WIDTH + leads.columns,
      frozen: leads.columns,
    });
    // Only when the place changes: a person may scroll away from it.
  }, [sheet.id, row, column]);
}
