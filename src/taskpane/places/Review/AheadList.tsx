import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import { failureSentence } from '../../../core/wording/failureSentence';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { WritingAhead } from '../../../core/planWriting';
import { useSpeech } from '../../speech/Speech';
import { PlanList } from './PlanList';

const useStyles = makeStyles({
  sentence: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  forbidden: { ...typographyStyles.caption1Strong, margin: 0 },
  problem: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: {
    flexShrink: 0,
    width: '20px',
    height: '20px',
    color: tokens.colorStatusWarningForeground1,
  },
});

export interface AheadListProps {
  /** null while it is worked out. */
  readonly ahead: WritingAhead | null;
  readonly say: WordsOf<PresentingKey>;
}

/** What a run would write, or what forbids it and what to do. */
export function AheadList({ ahead, say }: AheadListProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  if (!ahead) return <p className={styles.sentence}>{say('presenting.working')}</p>;
  if ('description' in ahead) return <PlanList description={ahead.description} say={say} />;
  return (
    <>
      <h3 className={styles.forbidden}>{say('presenting.forbidden')}</h3>
      {ahead.problems.map((problem, index) => (
        <div key={index} className={styles.problem}>
          <WarningRegular className={styles.icon} aria-hidden="true" />
          <p className={styles.sentence}>{failureSentence(problem, words)}</p>
        </div>
      ))}
    </>
  );
}
