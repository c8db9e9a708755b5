import { makeStyles } from '@fluentui/react-components';
import { forwardRef, type KeyboardEvent } from 'react';
import { SELECTION } from './Cell';
import { fontCss } from './cellCss';
import type { CellPicture } from './cellPicture';
import type { Editing } from './useEditing';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '1px 2px',
    border: `2px solid ${SELECTION}`,
    outline: 'none',
    backgroundColor: '#FFFFFF',
    overflow: 'hidden',
    resize: 'none',
    zIndex: 6,
    // Grows with the text, where the browser can.
    fieldSizing: 'content',
  },
  // Nothing is edited: it only takes what is typed, also what an input method composes.
  resting: { opacity: 0, pointerEvents: 'none', fieldSizing: 'fixed' },
});

/** Fluent's keyboard navigation leaves Tab to the sheet, where it leads to the next cell. */
const OWN_TAB = { 'data-tabster': '{"focusable":{"ignoreKeydown":{"Tab":true}}}' };

export interface CellEditorProps {
  readonly picture: CellPicture;
  readonly editing: Editing;
  /** What a screen reader says of the cell. */
  readonly label: string;
  readonly place: { left: number; top: number; width: number; height: number };
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Takes the keyboard for the sheet; it lies over the active cell and shows while that is edited. */
export const CellEditor = forwardRef<HTMLTextAreaElement, CellEditorProps>(function CellEditor(
  { picture, editing, label, place, onKeyDown },
  ref,
) {
  const styles = useStyles();
  const { draft } = editing;
  const { left, top, width, height } = place;
  return (
    <textarea
      {...OWN_TAB}
      ref={ref}
      rows={1}
      aria-label={label}
      aria-describedby="sheet-keys"
      className={draft === null ? `${styles.editor} ${styles.resting}` : styles.editor}
      style={{
        ...fontCss(picture),
        left,
        top,
        minWidth: width,
        minHeight: height,
        ...(draft === null ? { width, height } : { maxWidth: Math.max(width, 480) }),
      }}
      value={draft?.text ?? ''}
      onChange={(event) => editing.write(event.target.value)}
      onKeyDown={onKeyDown}
      spellCheck={false}
      autoComplete="off"
    />
  );
});
