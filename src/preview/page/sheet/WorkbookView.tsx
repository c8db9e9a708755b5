import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SheetFile } from '../../file/types';
import { FormulaBar } from '../toolbar/FormulaBar';
import { SheetTabs } from '../toolbar/SheetTabs';
import { WORDS } from '../words';
import type { Workbench } from '../workbench';
import { owner } from './cursor';
import type { SheetControl } from './runCommand';
import { SheetGrid } from './SheetGrid';
import { HEADING_HEIGHT } from './sizes';
import { useCursor } from './useCursor';
import { heldText, useEditing } from './useEditing';
import { finish, useSheetKeys } from './useSheetKeys';
import { useSheetPicture } from './useSheetPicture';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
});

export interface WorkbookViewProps {
  readonly workbench: Workbench;
  /** Does something that the workbook may refuse, and says so where it does. */
  readonly attempt: (act: () => void) => void;
  readonly onRefused: (sentence: string) => void;
}

/** The workbook: the formula bar, the sheet in front, and the tabs of all visible sheets. */
export function WorkbookView({ workbench, attempt, onRefused }: WorkbookViewProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLInputElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const picture = useSheetPicture(workbench);
  const control = useCursor(workbench, picture);
  const active = owner(control.cursor.anchor, picture.merges);
  const editing = useEditing(workbench, active, onRefused);
  const focusSheet = (): void => editor.current?.focus({ preventScroll: true });
  const sheet: SheetControl = {
    workbench,
    picture,
    control,
    editing,
    attempt,
    pageHeight: () => (scroller.current?.clientHeight ?? 0) - 2 * HEADING_HEIGHT,
    leave: (back) => {
      if (back) bar.current?.focus();
      else tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    },
  };
  const onKeyDown = useSheetKeys(sheet);
  const activate = ({ id }: SheetFile): void => {
    if (editing.commit()) workbench.select({ sheet: id, area: FIRST_CELL });
  };
  return (
    <section className={styles.view} aria-label={WORDS.workbook}>
      <FormulaBar
        ref={bar}
        area={control.area}
        held={heldText(workbench, active)}
        editing={editing}
        onDone={(isEntered) => {
          if (isEntered) finish(sheet, { rows: 1, columns: 0 });
          else editing.cancel();
          focusSheet();
        }}
      />
      <SheetGrid
        key={picture.sheet.id}
        workbench={workbench}
        picture={picture}
        control={control}
        editing={editing}
        scroller={scroller}
        editor={editor}
        onKeyDown={onKeyDown}
      />
      <SheetTabs
        sheets={workbench.book.file.sheets().filter((each) => each.visibility() === 'visible')}
        active={picture.sheet}
        bar={tabs}
        onActivate={activate}
        onRename={({ id }, name) => attempt(() => workbench.renameSheet(id, name))}
        onDelete={({ id }) => attempt(() => workbench.deleteSheet(id))}
      />
      <p id="sheet-keys" hidden>
        {WORDS.howToLeave}
      </p>
    </section>
  );
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
