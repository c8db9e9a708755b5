import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Finding } from '../../../core/model/finding';
import { useActions } from './actions';
import { useTalk } from './talk';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AcceptFormProps {
  readonly finding: Finding;
  readonly onCancel: () => void;
}

/** Asks why a finding is in order; without a reason it is not accepted. */
export function AcceptForm({ finding, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  const { accept } = useActions();
  const [reason, setReason] = useState('');
  const [isNeeded, setNeeded] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') setNeeded(true);
    else accept(finding, reason.trim());
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Office.js would move the focus to the top of the pane.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className={styles.form}
      // The browser would say it in its own language.
      noValidate
      onSubmit={save}
      onKeyDown={cancelOnEscape}
    >
      <Field
        label={checksWords('checks.reason')}
        hint={checksWords('checks.reasonHint')}
        required
        {...(isNeeded && { validationMessage: checksWords('checks.reasonNeeded') })}
      >
        <Textarea
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setNeeded(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {checksWords('checks.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {checksWords('checks.cancel')}
        </Button>
      </div>
    </form>
  );
}
