import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Evaluation } from '../../../core/model/review';
import { statusKey } from '../../../core/wording/statusKey';
import { STATUS_SYMBOLS } from '../../../core/wording/statusSymbols';
import { indicatorText } from '../../speech/indicatorText';
import { useSpeech } from '../../speech/Speech';
import type { Assessed } from '../../tally';
import { Disclosure } from '../../components/LongList/Disclosure';
import { AttainmentBar } from './AttainmentBar';
import { IndicatorDetails } from './IndicatorDetails';

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
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One indicator: its name, how far it is, its status in a word, its pace; unfolded, how that comes about. */
export function IndicatorRow({ assessed, evaluation, isOpen, onToggle }: IndicatorRowProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { indicator, assessment } = assessed;
  const text = indicatorText(assessed, evaluation, speech);
  const doubt = assessment.toConfirm && assessment.status !== 'to-confirm';
  return (
    <div className={mergeClasses(styles.row, !indicator.counted && styles.subRow)}>
      <Disclosure isOpen={isOpen} onToggle={onToggle}>
        <span className={mergeClasses(!isOpen && styles.name)} title={indicator.name}>
          {indicator.name}
        </span>
      </Disclosure>
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
      {isOpen && <IndicatorDetails assessed={assessed} evaluation={evaluation} />}
    </div>
  );
}
