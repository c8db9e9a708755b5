import { useCallback, useEffect, useState } from 'react';
import { HostError } from '../../file/hostError';
import { WORDS } from '../words';
import type { Workbench } from '../workbench';
import type { Place } from './cursor';
import { editText } from './displayText';

/** A text that is being written into a cell. */
export interface Draft {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  /** Begun by typing over the cell: then arrows leave it, as in Excel. */
  readonly isOverwriting: boolean;
}

export interface Editing {
  readonly draft: Draft | null;
  /** Begins to edit what the cell holds. */
  readonly begin: () => void;
  /** Changes the text, beginning over the cell where nothing is edited yet. */
  readonly write: (text: string) => void;
  /** Enters the text. @returns whether the cell took it; while it does not, editing goes on */
  readonly commit: () => boolean;
  readonly cancel: () => void;
}

/**
 * Editing of the cell at a place, in the cell or in the formula bar.
 * @param refused told in a sentence when a cell does not take a text
 */
export function useEditing(
  workbench: Workbench,
  place: Place,
  refused: (sentence: string) => void,
): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { book, selection } = workbench;
  const isEditing = draft !== null;
  useEffect(() => {
    if (!isEditing) return undefined;
    workbench.editing(true);
    return () => workbench.editing(false);
  }, [workbench, isEditing]);
  useEffect(() => setDraft(null), [book]);

  const begun = (text: string, isOverwriting: boolean): Draft => ({
    sheet: selection.sheet,
    place,
    text,
    isOverwriting,
  });
  const begin = () => setDraft((now) => now ?? begun(heldText(workbench, place), false));
  const write = (text: string) =>
    setDraft((now) => (now === null ? begun(text, true) : { ...now, text }));
  const cancel = useCallback(() => setDraft(null), []);
  const commit = (): boolean => {
    if (draft === null) return true;
    if (!draft.isOverwriting && draft.text === heldText(workbench, draft.place)) {
      setDraft(null);
      return true;
    }
    const refusal = enter(workbench, draft);
    if (refusal === null) setDraft(null);
    else refused(WORDS.notDone(refusal));
    return refusal === null;
  };
  return { draft, begin, write, commit, cancel };
}

/** @returns what a cell holds, as it is edited */
export function heldText({ book, selection }: Workbench, { row, column }: Place): string {
  const sheet = book.file.sheets().find(({ id }) => id === selection.sheet);
  if (sheet === undefined) return '';
  return editText(sheet.cell(row, column), sheet.style(row, column).numberFormat, book.culture);
}

/** @returns the reason why a cell does not take a text, or null where it does */
function enter(workbench: Workbench, { sheet, place, text }: Draft): string | null {
  try {
    workbench.type(sheet, place.row, place.column, text);
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}
