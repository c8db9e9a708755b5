import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useState } from 'react';
import { withSelectedTable } from '../../../core/settings/change/selectedTable';
import { placeText } from '../../../core/wording/placeText';
import { loadTablesWords } from '../../../core/wording/places/tables/loadTablesWords';
import type { Survey } from '../../../excel/reviewHost';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession, type Session } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { justifyContent: 'flex-start' },
  sentence: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Takes the selected cells for a table where the search went wrong, or says why they cannot be one. */
export function SelectionButton() {
  const styles = useStyles();
  const say = useLoadedWords(loadTablesWords);
  const session = useSession();
  const isWorking = taskUnderWay(usePaneState()) !== null;
  const [answer, setAnswer] = useState<string | null>(null);
  if (!say) return null;
  const take = async (): Promise<void> => {
    const selection = await session.selection();
    if (!selection) return;
    const survey = await surveyOfNow(session);
    if (!survey) return;
    const place = placeText(selection);
    const selected = await survey.tableIn(selection);
    if ('problem' in selected) {
      const { problem, table = '' } = selected;
      return setAnswer(say(`selection.${problem}`, { place, table }));
    }
    setAnswer(say('tables.taken', { place }));
    session.choose(withSelectedTable(selected));
    session.go('tables');
  };
  return (
    <div className={styles.offer}>
      <Button
        className={styles.button}
        icon={<TableCellEditRegular />}
        disabledFocusable={isWorking}
        onClick={() => void take()}
      >
        {say('tables.useSelection')}
      </Button>
      <p className={styles.sentence} role="status">
        {answer ?? say('tables.useSelectionSentence')}
      </p>
    </div>
  );
}

/** What was typed a moment ago counts too. Null where the workbook cannot be read again: the pane says why. */
async function surveyOfNow(session: Session): Promise<Survey | null> {
  if (session.state().isStale) {
    await session.run('survey');
    if (session.state().step.kind === 'failed') return null;
  }
  return session.state().survey;
}
