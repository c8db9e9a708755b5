import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Rectangle } from '../../file/types';
import { indexOfLine, spanOf } from './axis';
import { Cell } from './Cell';
import { owner, type Place } from './cursor';
import { useHeadingStyles } from './headings';
import { markOf } from './marks';
import { drawnColumns, type ColumnWindow } from './rowColumns';
import type { SheetPicture } from './SheetPicture';
import { HEADING_WIDTH } from './sizes';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0 },
  // Stays at the left edge while the rest of the row scrolls.
  frozen: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: '#FFFFFF',
  },
  edge: { boxShadow: '1px 0 0 #8A8886' },
  heading: { left: 0, top: 0, width: `${HEADING_WIDTH}px`, height: '100%' },
  number: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

export interface GridRowProps {
  readonly picture: SheetPicture;
  readonly row: number;
  /** In pixels, in what the row is laid out in. */
  readonly top: number;
  readonly from: number;
  readonly to: number;
  /** The selected area, null where the row has no part in it. */
  readonly selected: Rectangle | null;
  readonly active: Place;
}

/** A row of the sheet: its number, its frozen cells, and those of its other cells that are in the window. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { picture, row, top, from, to, selected } = props;
  const styles = useStyles();
  const headings = useHeadingStyles();
  const frozen = indexOfLine(picture.columns, picture.frozen.columns);
  const { size: height } = spanOf(picture.rows, row);
  const width = HEADING_WIDTH + (picture.columns.starts[frozen] ?? 0);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height }}>
      <div
        className={mergeClasses(styles.frozen, frozen > 0 && styles.edge)}
        style={{ width }}
        role="presentation"
      >
        <div
          role="rowheader"
          className={mergeClasses(
            headings.heading,
            headings.row,
            styles.heading,
            styles.number,
            selected !== null && headings.selected,
          )}
        >
          {row + 1}
        </div>
        <Cells {...props} from={0} to={frozen} />
      </div>
      <Cells {...props} from={Math.max(from, frozen)} to={to} />
    </div>
  );
});

function Cells({ picture, row, from, to, selected, active }: GridRowProps & ColumnWindow) {
  const frozen = indexOfLine(picture.columns, picture.frozen.columns);
  const isScrolling = from >= frozen;
  return drawnColumns(picture, row, { from, to })
    .filter((column) => column >= picture.frozen.columns === isScrolling)
    .map((column) => (
      <Cell
        key={column}
        picture={picture}
        row={row}
        column={column}
        mark={markOf(picture, selected, owner(active, picture.merges), { row, column })}
      />
    ));
}
