import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { failureSentence } from '../../../core/wording/failureSentence';
import type { HostFailure } from '../../../excel/reviewHost';
import { useSpeech } from '../../speech/Speech';

const useStyles = makeStyles({
  refused: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  icon: { width: '32px', height: '32px', color: tokens.colorStatusDangerForeground1 },
  sentence: { ...typographyStyles.body1, margin: 0, maxWidth: '400px' },
});

/** Why the workbook could not be read, in the middle of a pane that has nothing else to show. */
export default function Refused({ failure }: { readonly failure: HostFailure }) {
  const styles = useStyles();
  const { words } = useSpeech();
  return (
    <div className={styles.refused}>
      <ErrorCircleRegular className={styles.icon} aria-hidden="true" />
      <p className={styles.sentence}>{failureSentence(failure, words)}</p>
    </div>
  );
}
