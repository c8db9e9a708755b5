import type { SettingNote } from '../../model/table';
import type { ExplainingWords } from './explainingWords';

/** @returns why a remembered or given choice does not apply, as a clause that names its place. */
export const settingNoteText = ({ code, path }: SettingNote, words: ExplainingWords): string =>
  words(`settingNote.${code}`, { path });
