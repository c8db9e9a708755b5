import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useState } from 'react';
import { withPointedTable } from '../../../core/settings/change/tables';
import { placeText } from '../../../core/wording/placeText';
import { loadTablesWords } from '../../../core/wording/places/tables/loadTablesWords';
import type { Survey } from '../../../excel/reviewHost';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { justifyContent: 'flex-start' },
  sentence: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Takes the selected cells for a table where the search went wrong, or says why they cannot be one. */
export function SelectionButton({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const say = useLoadedWords(loadTablesWords);
  const session = useSession();
  const isWorking = taskUnderWay(usePaneState()) !== null;
  const [problem, setProblem] = useState<string | null>(null);
  if (!say) return null;
  const take = async (): Promise<void> => {
    const place = await session.selection();
    if (!place) return;
    const found = await survey.tableIn(place);
    if ('problem' in found) {
      return setProblem(say(`selection.${found.problem}`, { place: placeText(place) }));
    }
    setProblem(null);
    session.choose(withPointedTable(found.settings));
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
        {problem ?? say('tables.useSelectionSentence')}
      </p>
    </div>
  );
}
