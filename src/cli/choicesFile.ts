import { readFile } from 'node:fs/promises';
import type { SettingNote } from '../core/model/table';
import { CHOICES_VERSION, parseChoices, type ReadChoices } from '../core/settings/readChoices';
import { settingNoteText } from '../core/wording/explaining/settingNoteText';
import { explainingWordsOf } from '../core/wording/explaining/explainingWords';
import { UnusableArguments } from './arguments';

/**
 * Reads a settings file. A damaged or unknown piece of it is left out, with a note.
 * @throws UnusableArguments where nothing of it can be used: no JSON, no object, or a version that is not known
 */
export async function readChoicesFile(path: string): Promise<ReadChoices> {
  const read = parseChoices((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  const fatal = read.notes.find((note) => note.path === '' || note.path === 'version');
  if (fatal) throw new UnusableArguments(noteSentence(fatal, path));
  return read;
}

/** @returns where a note of a reading comes from: choices of the file were understood before they got there. */
export const originOf = ({ code }: SettingNote): string =>
  code === 'unreadable' || code === 'unknown-setting'
    ? 'What the workbook remembers'
    : 'Choices in force';

/** @returns what is wrong with a choice, in one sentence. `origin`: the file, or what else it comes from. */
export function noteSentence(note: SettingNote, origin: string): string {
  if (note.path === '') return `${origin}: there is no JSON object in it.`;
  if (note.path === 'version') return `${origin}: only version ${CHOICES_VERSION} is known here.`;
  return `${origin}: ${settingNoteText(note, explainingWordsOf('en'))}.`;
}
