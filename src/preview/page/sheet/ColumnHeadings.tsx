import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { letters } from '../../file/a1';
import type { Rectangle } from '../../file/types';
import { indexOfLine, spanOf } from './axis';
import { useHeadingStyles } from './headings';
import type { ColumnWindow } from './rowColumns';
import { WORDS } from '../words';
import type { SheetPicture } from './SheetPicture';
import { HEADING_HEIGHT, HEADING_WIDTH } from './sizes';

const useStyles = makeStyles({
  row: { position: 'absolute', top: 0, left: 0, right: 0, height: `${HEADING_HEIGHT}px` },
  frozen: { position: 'sticky', left: 0, zIndex: 3, height: '100%' },
  corner: { left: 0, top: 0, width: `${HEADING_WIDTH}px`, height: '100%' },
  heading: { top: 0, height: '100%' },
  // For screen readers only.
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', opacity: 0 },
});

export interface ColumnHeadingsProps {
  readonly picture: SheetPicture;
  readonly window: ColumnWindow;
  readonly selected: Rectangle;
}

/** The letters over the columns; those of frozen ones stay when the sheet is scrolled. */
export function ColumnHeadings({ picture, window, selected }: ColumnHeadingsProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const { columns } = picture;
  const frozen = indexOfLine(columns, picture.frozen.columns);
  const heading = (column: number) => {
    const { start, size: width } = spanOf(columns, column);
    const isSelected = column >= selected.column && column < selected.column + selected.columns;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={mergeClasses(
          headings.heading,
          headings.column,
          styles.heading,
          isSelected && headings.selected,
        )}
        style={{ left: HEADING_WIDTH + start, width }}
      >
        {letters(column)}
      </div>
    );
  };
  return (
    <div role="row" aria-rowindex={1} className={styles.row}>
      <div
        role="presentation"
        className={styles.frozen}
        style={{ width: HEADING_WIDTH + (columns.starts[frozen] ?? 0) }}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className={mergeClasses(headings.heading, headings.column, styles.corner)}
        >
          <span className={styles.unseen}>{WORDS.rowNumbers}</span>
        </div>
        {columns.lines.slice(0, frozen).map(heading)}
      </div>
      {columns.lines.slice(Math.max(frozen, window.from), window.to).map(heading)}
    </div>
  );
}
