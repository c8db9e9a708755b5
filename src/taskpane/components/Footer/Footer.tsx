import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { canTakeBack, nextStep, TASK_CAPTIONS } from '../../nextStep';
import { useSpeech } from '../../speech/Speech';
import type { ReviewSession } from '../../useReview';
import { Notice } from './Notice';

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 3 },
  secondary: { flexGrow: 1 },
  caption: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What happened last, the one thing to do next with what it will do, and the way back. */
export function Footer({ state, run }: ReviewSession) {
  const styles = useStyles();
  const { words } = useSpeech();
  const next = nextStep(state);
  if (!next) return null;
  const working = state.step.kind === 'working' ? state.step : null;
  const caption = working ? TASK_CAPTIONS[working.task] : next.caption;
  return (
    <div className={styles.footer}>
      <Notice state={state} />
      <div className={styles.buttons}>
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={working !== null}
          onClick={() => run(next.task)}
        >
          {words(next.label)}
        </Button>
        {canTakeBack(state) && (
          <Button
            className={styles.secondary}
            disabledFocusable={working !== null}
            onClick={() => run('take-back')}
          >
            {words('pane.takeBack')}
          </Button>
        )}
      </div>
      {caption && <p className={styles.caption}>{words(caption)}</p>}
    </div>
  );
}
