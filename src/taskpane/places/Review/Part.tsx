import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
    border: 'none',
  },
  title: { ...typographyStyles.body1Strong, margin: 0, padding: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PartProps {
  readonly title: string;
  /** In small print under what belongs to the title. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A titled part of the place. */
export function Part({ title, hint, children }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      {hint && <p className={styles.hint}>{hint}</p>}
    </section>
  );
}

/** A titled part in which something is chosen. */
export function ChoicePart({ title, hint, children }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div
      className={styles.part}
      role="group"
      aria-labelledby={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
