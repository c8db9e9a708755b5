import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Observation } from '../../../core/model/indicator';
import type { Evaluation } from '../../../core/model/review';
import { accumulationText } from '../../../core/wording/explaining/accumulationText';
import { observationText } from '../../../core/wording/explaining/amountText';
import { spanText } from '../../../core/wording/explaining/spanText';
import { targetText } from '../../../core/wording/explaining/targetText';
import { attainmentText } from '../../speech/attainmentText';
import { printerOf } from '../../speech/valueText';
import { useSpeech } from '../../speech/Speech';
import type { Assessed } from '../../tally';
import { arithmeticOf, arithmeticText } from './arithmeticText';
import { Corrections } from './Corrections';
import { paceSentences } from './paceSentences';
import { ReadCell } from './ReadCell';
import { useTalk } from './talk';

/** So many figures are listed; the sheet has them all. */
const MOST_FIGURES = 8;

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface IndicatorDetailsProps {
  readonly assessed: Assessed;
  readonly evaluation: Evaluation;
}

/** How a result comes about: the arithmetic, the target and the figures as they were read, and what can be decided. */
export function IndicatorDetails({ assessed, evaluation }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  const { say } = useTalk();
  const { indicator, assessment } = assessed;
  const print = printerOf(indicator, evaluation.reading, figures);
  const arithmetic = arithmeticOf(assessed);
  const share = attainmentText(assessment, evaluation.thresholds.near, figures);
  const { notComputable } = assessment;
  const isCeiling = indicator.target?.comparator === 'atMost';
  const pace = paceSentences(assessment, isCeiling, evaluation.reviewDate, print, figures, say);
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>
        {arithmetic && share !== null && `${arithmeticText(arithmetic, share, print, say)}. `}
        {notComputable &&
          `${say('results.noRatio', { reason: words(`notComputable.${notComputable}`) })} `}
        {pace.join(' ')}
      </p>
      <TargetRead assessed={assessed} evaluation={evaluation} />
      <FiguresRead assessed={assessed} evaluation={evaluation} />
      <Corrections assessed={assessed} />
    </div>
  );
}

function TargetRead({ assessed: { indicator }, evaluation }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { figures } = useSpeech();
  const { say, explain } = useTalk();
  const { target, targetSource } = indicator;
  if (!target) return null;
  const print = printerOf(indicator, evaluation.reading, figures);
  const reading = targetText(target, explain, print);
  return (
    <div>
      <p className={styles.term}>{say('results.target')}</p>
      <p className={styles.line}>
        {say('results.readAs', { text: target.text, reading })}{' '}
        {targetSource && <ReadCell at={targetSource} />}
      </p>
    </div>
  );
}

function FiguresRead({ assessed: { indicator }, evaluation }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { figures } = useSpeech();
  const { say, explain } = useTalk();
  const { observations } = indicator;
  if (observations.length === 0) return null;
  const print = printerOf(indicator, evaluation.reading, figures);
  const printed = (one: Observation): string =>
    observationText(one, explain, print, (value) => figures.number(value));
  return (
    <div>
      <p className={styles.term}>{say('results.achieved')}</p>
      <p className={styles.line}>
        {say('results.figures', {
          count: observations.length,
          way: accumulationText(indicator, explain),
        })}
      </p>
      <ul className={styles.list}>
        {observations.slice(0, MOST_FIGURES).map((one) => (
          <li key={`${one.source.sheet}!${one.source.address}`} className={styles.line}>
            {one.when && `${spanText(one.when, figures)}: `}
            {one.unit && `${one.unit}: `}
            {printed(one)} <ReadCell at={one.source} />
          </li>
        ))}
        {observations.length > MOST_FIGURES && (
          <li className={styles.line}>
            {say('results.moreFigures', {
              count: figures.number(observations.length - MOST_FIGURES),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
