import { Label, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  labelled: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
});

export interface LabelledProps {
  /** Of the control. */
  readonly id: string;
  readonly label: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A control under its label. */
export function Labelled({ id, label, strong = false, children }: LabelledProps) {
  const styles = useStyles();
  return (
    <div className={styles.labelled}>
      <Label htmlFor={id} weight={strong ? 'semibold' : 'regular'}>
        {label}
      </Label>
      {children}
    </div>
  );
}
