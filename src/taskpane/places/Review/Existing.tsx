import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import { placeText } from '../../../core/wording/placeText';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { Survey, Written } from '../../../excel/reviewHost';
import { usePaneState } from '../../session/Session';
import { cellText } from '../../speech/cellText';
import { useSpeech } from '../../speech/Speech';
import { OwnSheetList } from './OwnSheetList';
import { Part } from './Part';
import { PlanList } from './PlanList';
import { WayBack } from './WayBack';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

export interface ExistingProps {
  readonly survey: Survey;
  readonly say: WordsOf<PresentingKey>;
}

/** The review that is in the workbook: where it is, what the last run changed, and the way back. */
export function Existing({ survey, say }: ExistingProps) {
  const { lastWritten } = usePaneState();
  if (survey.existing === 'none') return null;
  return (
    <>
      <Part title={say('presenting.inWorkbook')}>
        <OwnSheetList sheets={survey} say={say} />
      </Part>
      {lastWritten && (
        <Part title={say('presenting.changed')}>
          <Differences written={lastWritten} say={say} />
          <div>
            <PlanList description={lastWritten.description} say={say} />
          </div>
          <WayBack written={lastWritten} say={say} />
        </Part>
      )}
    </>
  );
}

interface DifferencesProps {
  readonly written: Written;
  readonly say: WordsOf<PresentingKey>;
}

/** Whether Excel computed what was expected of the formulas, and where it did not. */
function Differences({ written: { differences, uncomputed }, say }: DifferencesProps) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  if (differences.length === 0) {
    return uncomputed === 0 && <p className={styles.line}>{words('pane.verified')}</p>;
  }
  return (
    <ul className={styles.differs}>
      {differences.map((difference) => {
        const place = placeText(difference);
        const found = cellText(difference.found, figures);
        const expected = cellText(difference.expected, figures);
        return (
          <li key={place} className={styles.line}>
            {say('presenting.difference', { place, found, expected })}
          </li>
        );
      })}
    </ul>
  );
}
