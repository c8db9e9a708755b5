import { makeStyles } from '@fluentui/react-components';
import { cellName } from '../../file/a1';
import { spanOf } from './axis';
import { barCss, boxCss, textCss, turnCss } from './cellCss';
import type { SheetPicture } from './SheetPicture';
import { HEADING_WIDTH } from './sizes';

/** The colour of the selection. It lies on the paper of the sheet, whatever the theme. */
export const SELECTION = '#0F6CBD';

const useStyles = makeStyles({
  cell: { position: 'absolute', boxSizing: 'border-box' },
  text: { position: 'absolute', top: 0, bottom: 0, display: 'flex', overflow: 'hidden', zIndex: 1 },
  bar: { position: 'absolute', top: '1px', bottom: '1px' },
  mark: { position: 'absolute', inset: '-1px', zIndex: 1, boxSizing: 'border-box' },
  tinted: { backgroundColor: '#0F6CBD1F' },
});

/** Which sides of a selected cell are sides of the whole selection. */
export interface Mark {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
  /** Whether it is the cell that is typed into. */
  readonly isActive: boolean;
}

export interface CellProps {
  readonly picture: SheetPicture;
  readonly row: number;
  readonly column: number;
  /** null where the cell is not selected. */
  readonly mark: Mark | null;
}

/** A cell, or at its first cell a merged area. */
export function Cell({ picture, row, column, mark }: CellProps) {
  const styles = useStyles();
  const merge = picture.merges.at(row, column);
  const area = merge ?? { row, column, rows: 1, columns: 1 };
  const cell = picture.cell(area.row, area.column);
  const { start, size: width } = spanOf(picture.columns, area.column, area.columns);
  const { size: height } = spanOf(picture.rows, area.row, area.rows);
  const box = { left: HEADING_WIDTH + start, top: 0, width, height };
  const spill = picture.spills(row).find((each) => each.column === column);
  const turn = turnCss(cell.style.textRotation);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={mark !== null}
      {...(merge === null ? {} : { 'aria-colspan': merge.columns, 'aria-rowspan': merge.rows })}
      data-cell={cellName(row, column)}
      className={styles.cell}
      style={boxCss(box, cell, picture.edges(area.row, area.column))}
    >
      {cell.bar !== null && <div className={styles.bar} style={barCss(cell.bar)} />}
      {cell.text !== '' && (
        <div className={styles.text} style={textCss(cell, spill)}>
          <span style={turn}>{cell.text}</span>
        </div>
      )}
      {mark !== null && <MarkLine mark={mark} />}
    </div>
  );
}

function MarkLine({ mark }: { readonly mark: Mark }) {
  const styles = useStyles();
  const line = (isDrawn: boolean): string => (isDrawn ? `2px solid ${SELECTION}` : 'none');
  return (
    <div
      className={mark.isActive ? styles.mark : `${styles.mark} ${styles.tinted}`}
      style={{
        borderTop: line(mark.top),
        borderBottom: line(mark.bottom),
        borderLeft: line(mark.left),
        borderRight: line(mark.right),
      }}
    />
  );
}
