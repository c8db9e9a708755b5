import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { justifyContent: 'flex-start' },
  sentence: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface OfferProps {
  readonly label: string;
  readonly sentence: string;
  readonly icon: ReactElement;
  readonly isWorking: boolean;
  readonly act: () => void;
}

/** Something to do, and in one sentence what it does. */
export function Offer({ label, sentence, icon, isWorking, act }: OfferProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.offer}>
      <Button
        className={styles.button}
        icon={icon}
        disabledFocusable={isWorking}
        aria-describedby={id}
        onClick={act}
      >
        {label}
      </Button>
      <p id={id} className={styles.sentence}>
        {sentence}
      </p>
    </div>
  );
}
