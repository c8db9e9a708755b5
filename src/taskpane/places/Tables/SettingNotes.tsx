import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { SettingNote } from '../../../core/model/table';
import { settingNoteText } from '../../../core/wording/explaining/settingNoteText';
import { useTalk } from './talk';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
});

/** Remembered choices that fit nothing in the workbook any more. */
export function SettingNotes({ notes }: { readonly notes: readonly SettingNote[] }) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  if (notes.length === 0) return null;
  return (
    <section aria-label={say('tables.notes')}>
      <h3 className={styles.title}>{say('tables.notes')}</h3>
      <ul>
        {notes.map((note) => (
          <li key={`${note.code} ${note.path}`} className={styles.note}>
            {settingNoteText(note, explain)}
          </li>
        ))}
      </ul>
    </section>
  );
}
