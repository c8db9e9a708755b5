import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { aheadText } from '../../speech/aheadText';
import { nextStep, taskUnderWay, TASK_CAPTIONS } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { Notice } from './Notice';

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  primary: { width: '100%' },
  caption: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What happened last, the one thing to do next, and what it will do. */
export default function Footer() {
  const styles = useStyles();
  const { words } = useSpeech();
  const { run } = useSession();
  const state = usePaneState();
  const next = nextStep(state);
  if (state.survey?.readOnly) return <ReadOnly />;
  if (!next) return null;
  const task = taskUnderWay(state);
  const ahead = next.task === 'survey' ? null : aheadText(state, words);
  const caption = task ? words(TASK_CAPTIONS[task]) : ahead;
  return (
    <div className={styles.footer}>
      <Notice />
      <Button
        className={styles.primary}
        appearance="primary"
        disabledFocusable={task !== null}
        onClick={() => void run(next.task)}
      >
        {words(next.label)}
      </Button>
      {caption && <p className={styles.caption}>{caption}</p>}
    </div>
  );
}

/** Why there is nothing to do at the bottom of a workbook that cannot be saved. */
function ReadOnly() {
  const styles = useStyles();
  const { words } = useSpeech();
  return (
    <div className={styles.footer}>
      <Notice />
      <p className={styles.caption}>{words('pane.readOnly')}</p>
    </div>
  );
}
