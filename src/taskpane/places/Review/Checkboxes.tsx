import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChoicePart, type PartProps } from './Part';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column' },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface CheckboxesProps<T extends string> extends Omit<PartProps, 'children'> {
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly labelOf: (one: T) => string;
  readonly choose: (one: T, isWanted: boolean) => void;
}

/** What may be taken in or left out, one a line. */
export function Checkboxes<T extends string>(props: CheckboxesProps<T>) {
  const { all, chosen, labelOf, choose, ...part } = props;
  const styles = useStyles();
  return (
    <ChoicePart {...part}>
      <div className={styles.boxes}>
        {all.map((one) => (
          <Checkbox
            key={one}
            className={styles.box}
            label={labelOf(one)}
            checked={chosen.includes(one)}
            onChange={(_, { checked }) => choose(one, checked === true)}
          />
        ))}
      </div>
    </ChoicePart>
  );
}
