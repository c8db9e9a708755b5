import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

export interface ParagraphProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A sentence under a small title. */
export function Paragraph({ title, children }: ParagraphProps) {
  const styles = useStyles();
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{children}</p>
    </div>
  );
}
