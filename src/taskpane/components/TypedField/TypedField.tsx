import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent } from 'react';

/** What a person typed, or why it cannot be understood. */
export type Typed<T> = { readonly value: T } | { readonly problem: string };

const useStyles = makeStyles({
  field: { flex: '1 1 110px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
});

export interface TypedFieldProps<T> {
  readonly label: string;
  readonly hint: string | null;
  /** The value in force, as it is typed. */
  readonly shown: string;
  readonly read: (text: string) => Typed<T>;
  /** @returns why the value cannot be taken, or null. */
  readonly change: (value: T) => string | null;
}

/** A field whose text counts when it is left or Enter is pressed; what cannot be understood leaves the value as it was. */
export function TypedField<T>({ label, hint, shown, read, change }: TypedFieldProps<T>) {
  const styles = useStyles();
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setText(shown);
    setProblem(null);
  }, [shown]);
  const take = (): void => {
    if (text.trim() === shown) return setProblem(null);
    const typed = read(text);
    setProblem('problem' in typed ? typed.problem : change(typed.value));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
  };
  return (
    <Field
      className={styles.field}
      size="small"
      label={label}
      hint={hint ?? undefined}
      validationMessage={problem ?? undefined}
    >
      <Input
        className={styles.input}
        size="small"
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
