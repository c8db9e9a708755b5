import { useCallback, useMemo, useState } from 'react';
import type { Rectangle } from '../../file/types';
import type { Workbench } from '../workbench';
import { areaOf, cursorOf, type Cursor, type Place } from './cursor';
import type { SheetPicture } from './SheetPicture';

/** The cursor on a sheet, and how to put it elsewhere. */
export interface CursorControl {
  readonly cursor: Cursor;
  readonly area: Rectangle;
  /** The cell to bring into sight. */
  readonly shown: Place;
  readonly put: (cursor: Cursor) => void;
  /** Selects whole rows or columns. */
  readonly putArea: (area: Rectangle, cursor: Cursor) => void;
}

/** Which corner of the selected area moves is known here only; the area itself is the workbook's. */
export function useCursor(workbench: Workbench, picture: SheetPicture): CursorControl {
  const { selection } = workbench;
  const [own, setOwn] = useState<{ readonly area: Rectangle; readonly cursor: Cursor } | null>(
    null,
  );
  const putArea = useCallback(
    (area: Rectangle, cursor: Cursor) => {
      setOwn({ area, cursor });
      workbench.select({ sheet: picture.sheet.id, area });
    },
    [workbench, picture],
  );
  const put = useCallback(
    (cursor: Cursor) => putArea(areaOf(cursor, picture.merges), cursor),
    [putArea, picture],
  );
  const isOwn = own !== null && isSame(own.area, selection.area);
  const given = useMemo(() => cursorOf(selection.area), [selection.area]);
  const cursor = isOwn ? own.cursor : given;
  // Of an area that was selected elsewhere the beginning is looked at.
  const shown = isOwn ? own.cursor.head : given.anchor;
  return { cursor, area: selection.area, shown, put, putArea };
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
