import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { loadExplainingWords } from '../../../core/wording/explaining/loadExplainingWords';
import { loadTablesWords } from '../../../core/wording/places/tables/loadTablesWords';
import { Unseen } from '../../components/Unseen/Unseen';
import { SelectionButton } from '../../components/SelectionButton/SelectionButton';
import { usePaneState } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { useLoadedWords } from '../../speech/useLoadedWords';
import type { Survey } from '../../../excel/reviewHost';
import { cellReadings } from './cellReadings';
import { LeftOut } from './LeftOut';
import { MeantNames } from './MeantNames';
import { NearMatches } from './NearMatches';
import { SettingNotes } from './SettingNotes';
import { TableCard } from './TableCard';
import { TalkProvider, type TablesTalk } from './talk';

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
  const { survey } = usePaneState();
  const talk = useTablesTalk(survey);
  if (!talk || !survey) return null;
  const { say } = talk;
  const { reading } = survey.evaluation;
  return (
    <TalkProvider value={talk}>
      <section className={styles.place} aria-label={say('tables.title')}>
        <Unseen>
          <h2>{say('tables.title')}</h2>
        </Unseen>
        {reading.tables.length === 0 && <p>{say('tables.none')}</p>}
        {reading.tables.map((table) => (
          <TableCard key={JSON.stringify(table.keys.at(-1))} table={table} survey={survey} />
        ))}
        <NearMatches reading={reading} />
        <MeantNames aliases={survey.choices.aliases} />
        <LeftOut choices={survey.choices} />
        <SettingNotes notes={reading.settingNotes} choices={survey.choices} />
        <SelectionButton />
      </section>
    </TalkProvider>
  );
}

/** null while words are loaded, or nothing was read. */
function useTablesTalk(survey: Survey | null): TablesTalk | null {
  const say = useLoadedWords(loadTablesWords);
  const explain = useLoadedWords(loadExplainingWords);
  const { figures } = useSpeech();
  const reading = survey?.evaluation.reading ?? null;
  return useMemo(
    () =>
      say && explain && reading
        ? { say, explain, readings: cellReadings(reading, explain, figures) }
        : null,
    [say, explain, reading, figures],
  );
}
