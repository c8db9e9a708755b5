import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { loadExplainingWords } from '../../../core/wording/explaining/loadExplainingWords';
import { loadTablesWords } from '../../../core/wording/places/tables/loadTablesWords';
import { Unseen } from '../../components/LongList/Unseen';
import { SelectionButton } from '../../components/SelectionButton/SelectionButton';
import { usePaneState } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { LeftOut } from './LeftOut';
import { NearMatches } from './NearMatches';
import { SettingNotes } from './SettingNotes';
import { TableCard } from './TableCard';
import { TalkProvider } from './talk';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

/** What was found in the workbook, and how it was read: a card a table, and what a person has to decide. */
export default function Tables() {
  const styles = useStyles();
  const say = useLoadedWords(loadTablesWords);
  const explain = useLoadedWords(loadExplainingWords);
  const talk = useMemo(() => say && explain && { say, explain }, [say, explain]);
  const { survey } = usePaneState();
  if (!talk || !survey) return null;
  const { reading } = survey.evaluation;
  return (
    <TalkProvider value={talk}>
      <section className={styles.place} aria-label={talk.say('tables.title')}>
        <Unseen>
          <h2>{talk.say('tables.title')}</h2>
        </Unseen>
        {reading.tables.length === 0 && <p>{talk.say('tables.none')}</p>}
        {reading.tables.map((table) => (
          <TableCard
            key={`${table.sheet.id} ${table.area.row} ${table.area.column}`}
            table={table}
            survey={survey}
          />
        ))}
        <NearMatches reading={reading} />
        <LeftOut choices={survey.choices} />
        <SettingNotes notes={reading.settingNotes} />
        <SelectionButton survey={survey} />
      </section>
    </TalkProvider>
  );
}
