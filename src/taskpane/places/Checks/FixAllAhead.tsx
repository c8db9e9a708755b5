import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useActions } from './actions';
import { Changes } from './Changes';
import type { FixesAlike } from './fixesAlike';
import { useTalk } from './talk';

const useStyles = makeStyles({
  ahead: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FixAllAheadProps {
  readonly fixes: FixesAlike;
  readonly onCancel: () => void;
}

/** What would be changed at once, with the first cells as examples, and the button that does it. */
export function FixAllAhead({ fixes: { changes }, onCancel }: FixAllAheadProps) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  const { fix, isBusy, isFixing } = useActions();
  const id = useId();
  const count = changes.length;
  return (
    <div className={styles.ahead}>
      <div id={id} className={styles.ahead}>
        <p className={styles.sentence}>{checksWords('checks.fixAllAhead', { count })}</p>
        <Changes changes={changes} />
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          aria-describedby={id}
          disabledFocusable={isBusy}
          onClick={() => fix(changes)}
        >
          {isFixing ? checksWords('checks.fixing') : checksWords('checks.fixAllNow', { count })}
        </Button>
        <Button size="small" onClick={onCancel}>
          {checksWords('checks.cancel')}
        </Button>
      </div>
    </div>
  );
}
