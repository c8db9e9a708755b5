import { Button, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useSpeech } from '../../speech/Speech';
import { VERSION } from '../../version';
import { bugDetails } from './bugDetails';

const useStyles = makeStyles({
  broken: { padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalM}` },
  sentence: { margin: `0 0 ${tokens.spacingVerticalM}` },
  details: { width: '100%', margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
});

export interface BrokenViewProps {
  readonly bug: unknown;
  readonly restart: () => void;
}

/** Says that the add-in failed by itself, and gives what can be passed on about it. */
export default function BrokenView({ bug, restart }: BrokenViewProps) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const details = bugDetails(bug, { version: VERSION, language, userAgent: navigator.userAgent });
  return (
    <main className={styles.broken}>
      <h1 className={styles.title}>{words('pane.title')}</h1>
      <p className={styles.sentence} role="alert">
        {words('pane.broke')}
      </p>
      <Button appearance="primary" onClick={restart}>
        {words('pane.startAgain')}
      </Button>
      <Textarea
        className={styles.details}
        aria-label={words('pane.bugDetails')}
        value={details}
        readOnly
        rows={8}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.sentence}>{words('pane.bugDetails')}</p>
    </main>
  );
}
