import { makeStyles, Select, typographyStyles, useId } from '@fluentui/react-components';

const useStyles = makeStyles({
  labelled: { flex: '1 1 130px', minWidth: 0 },
  label: { ...typographyStyles.caption1, display: 'block', overflowWrap: 'anywhere' },
});

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** A labelled drop-down. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const styles = useStyles();
  const id = useId('choice');
  return (
    <div className={styles.labelled}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen as T)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
