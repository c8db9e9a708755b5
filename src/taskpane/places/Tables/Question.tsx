import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

export interface QuestionProps {
  readonly children: ReactNode;
  /** What the button does, in a word or two. */
  readonly answer: string;
  /** The same with its object, for screen readers: several such buttons stand below each other. */
  readonly label: string;
  readonly onAnswer: () => void;
}

/** A sentence in a list with the one thing that a person can do about it. */
export function Question({ children, answer, label, onAnswer }: QuestionProps) {
  const styles = useStyles();
  return (
    <li className={styles.question}>
      <p className={styles.sentence}>{children}</p>
      <Button size="small" aria-label={label} onClick={onAnswer}>
        {answer}
      </Button>
    </li>
  );
}
