import { Component, type ReactNode } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSpeech } from '../../speech/Speech';

export interface BrokenBoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly bug: unknown;
  readonly broken: boolean;
}

/**
 * Catches what only a bug can throw, says so and offers to start again. React has reported the error to the
 * console by then; nothing is hidden.
 */
export class BrokenBoundary extends Component<BrokenBoundaryProps, BoundaryState> {
  override state: BoundaryState = { bug: null, broken: false };

  static getDerivedStateFromError(bug: unknown): BoundaryState {
    return { bug, broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const restart = () => this.setState({ bug: null, broken: false });
    return <Broken bug={this.state.bug} restart={restart} />;
  }
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalM}` },
  broken: { padding: tokens.spacingHorizontalL },
  sentence: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
});

function Broken({ bug, restart }: { readonly bug: unknown; readonly restart: () => void }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const message = bug instanceof Error ? bug.message : String(bug);
  return (
    <main className={styles.broken}>
      <h1 className={styles.title}>{words('pane.title')}</h1>
      <p className={styles.sentence} role="alert">
        {words('pane.broke', { message })}
      </p>
      <Button appearance="primary" onClick={restart}>
        {words('pane.startAgain')}
      </Button>
    </main>
  );
}
