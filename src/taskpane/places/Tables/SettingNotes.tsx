import type { SettingNote } from '../../../core/model/table';
import {
  unfittingIn,
  withoutUnfitting,
  type Unfitting,
} from '../../../core/settings/change/unfitting';
import type { Choices } from '../../../core/settings/choices';
import { settingNoteText } from '../../../core/wording/explaining/settingNoteText';
import { useSession } from '../../session/Session';
import { Question } from './Question';
import { Questions } from './Questions';
import { tableText } from './tableText';
import { useTalk, type TablesTalk } from './talk';

export interface SettingNotesProps {
  readonly notes: readonly SettingNote[];
  readonly choices: Choices;
}

/** Remembered choices that fit nothing in the workbook any more, each with a way to forget it. */
export function SettingNotes({ notes, choices }: SettingNotesProps) {
  const talk = useTalk();
  const { choose } = useSession();
  const { say } = talk;
  return (
    <Questions title={say('tables.notes')}>
      {notes.map((note) => {
        const unfitting = unfittingIn(choices, note);
        const sentence = noteText(note, unfitting, talk);
        return (
          <Question
            key={`${note.code} ${note.path}`}
            answer={say('tables.forget')}
            label={`${say('tables.forget')}: ${sentence}`}
            onAnswer={() => choose(withoutUnfitting(unfitting))}
          >
            {sentence}
          </Question>
        );
      })}
    </Questions>
  );
}

/** What a person decided once, and that it fits nothing now; no path in a file that nobody has seen. */
function noteText(note: SettingNote, unfitting: Unfitting, { say, explain }: TablesTalk): string {
  switch (unfitting?.kind) {
    case 'table':
      return say('tables.noTable', { table: tableText(unfitting.settings.table) });
    case 'column':
      return say('tables.noColumn', {
        column: unfitting.label,
        role: explain(`columnRole.${unfitting.role}`),
        table: tableText(unfitting.settings.table),
      });
    case 'cell': {
      const { row, column, text } = unfitting.settings;
      const isChanged = note.code === 'cell-changed';
      return say(isChanged ? 'tables.cellChanged' : 'tables.noCell', { row, column, text });
    }
    case 'indicator':
      return say('tables.noIndicator', { indicator: unfitting.label });
    case 'alias':
      return say('tables.noMeaning', { label: unfitting.label, indicator: unfitting.indicator });
    case undefined:
      return settingNoteText(note, explain);
  }
}
