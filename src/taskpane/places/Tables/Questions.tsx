import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTalk } from './talk';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** So many are shown at once. */
const AT_ONCE = 20;

export interface QuestionsProps {
  readonly title: string;
  /** List items; without any nothing is shown. */
  readonly children: readonly ReactNode[];
}

/** A titled list of things to decide, of which the first are shown. */
export function Questions({ title, children }: QuestionsProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const [shown, setShown] = useState(AT_ONCE);
  const more = children.length - shown;
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{children.slice(0, shown)}</ul>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {say('tables.more', { count: more })}
        </Button>
      )}
    </section>
  );
}
