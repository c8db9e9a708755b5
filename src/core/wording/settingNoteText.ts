import type { SettingNote } from '../model/table';
import type { Words } from './words';

/** @returns why a remembered or given choice does not apply, as a clause that names its place. */
export const settingNoteText = ({ code, path }: SettingNote, words: Words): string =>
  words(`settingNote.${code}`, { path });
