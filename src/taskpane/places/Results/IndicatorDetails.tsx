import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { targetText } from '../../../core/wording/explaining/targetText';
import { useSpeech } from '../../speech/Speech';
import { lookOf, printerOf } from '../../speech/valueText';
import { Corrections } from './Corrections';
import { FiguresRead } from './FiguresRead';
import type { IndicatorProps } from './indicatorProps';
import { ReadCell } from './ReadCell';
import { resultSentences } from './resultSentences';
import { useTalk } from './talk';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  line: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
});

/** How a result comes about: the arithmetic, the target and the figures as they were read, and what can be decided. */
export function IndicatorDetails({ assessed, evaluation }: IndicatorProps) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  const { say } = useTalk();
  const look = lookOf(assessed.indicator, evaluation.reading);
  const sentences = resultSentences(assessed, evaluation, { look, words, figures, say });
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>{sentences.join(' ')}</p>
      <TargetRead assessed={assessed} evaluation={evaluation} />
      <FiguresRead assessed={assessed} evaluation={evaluation} />
      <Corrections assessed={assessed} evaluation={evaluation} />
    </div>
  );
}

function TargetRead({ assessed: { indicator }, evaluation }: IndicatorProps) {
  const styles = useStyles();
  const { figures } = useSpeech();
  const { say, explain } = useTalk();
  const { target, targetSource } = indicator;
  if (!target) return null;
  const reading = targetText(target, explain, printerOf(indicator, evaluation.reading, figures));
  return (
    <div>
      <h4 className={styles.term}>{say('results.target')}</h4>
      <p className={styles.line}>
        {target.text === '' ? reading : say('results.readAs', { text: target.text, reading })}{' '}
        {targetSource && <ReadCell at={targetSource} />}
      </p>
    </div>
  );
}
