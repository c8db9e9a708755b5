import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface FrameProps {
  readonly title: string;
  /** At the right of the title. */
  readonly tools: ReactNode;
  /** Always in view, under the title. */
  readonly card: ReactNode;
  /** Under the card: the places to go to. */
  readonly tabs: ReactNode;
  /** Always in view, at the bottom: what happened last, and the one thing to do next. */
  readonly footer: ReactNode;
  /** The place that scrolls. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '40px',
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  place: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

/** The pane's fixed parts around the place that scrolls. */
export function Frame({ title, tools, card, tabs, footer, children }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        {tools}
      </header>
      {card}
      <nav aria-label={title}>{tabs}</nav>
      {/* A region that scrolls is reached by keyboard too. */}
      <main id="place" className={styles.place} tabIndex={0} aria-label={title}>
        {children}
      </main>
      <footer>{footer}</footer>
    </div>
  );
}
