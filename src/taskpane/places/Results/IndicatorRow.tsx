import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Evaluation } from '../../../core/model/review';
import { statusKey } from '../../../core/wording/statusKey';
import { STATUS_SYMBOLS } from '../../../core/wording/statusSymbols';
import { indicatorText } from '../../speech/indicatorText';
import { useSpeech } from '../../speech/Speech';
import type { Assessed } from '../../tally';
import { AttainmentBar } from './AttainmentBar';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  subRow: { paddingLeft: tokens.spacingHorizontalL },
  name: {
    ...typographyStyles.body1,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  status: { ...typographyStyles.caption1Strong, marginLeft: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface IndicatorRowProps {
  readonly assessed: Assessed;
  readonly evaluation: Evaluation;
}

/** One indicator: its name, how far it is, its status in a word, its pace. */
export function IndicatorRow({ assessed, evaluation }: IndicatorRowProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { indicator, assessment } = assessed;
  const text = indicatorText(assessed, evaluation, speech);
  const doubt = assessment.toConfirm && assessment.status !== 'to-confirm';
  return (
    <li className={mergeClasses(styles.row, !indicator.counted && styles.subRow)}>
      <span className={styles.name} title={indicator.name}>
        {indicator.name}
      </span>
      {assessment.attainment !== null && (
        <AttainmentBar attainment={assessment.attainment} status={assessment.status} />
      )}
      <span className={styles.line}>
        <span>{text.result}</span>
        <span className={styles.status}>
          <span aria-hidden="true">{STATUS_SYMBOLS[assessment.status]}</span>{' '}
          {speech.words(statusKey(assessment))}
          {doubt && ` · ? ${speech.words('status.toConfirm')}`}
        </span>
      </span>
      {text.pace && <span className={mergeClasses(styles.line, styles.quiet)}>{text.pace}</span>}
    </li>
  );
}
