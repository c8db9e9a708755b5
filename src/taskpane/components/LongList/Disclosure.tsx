import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { ROW_TARGET } from './useRowFocus';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  strong: { ...typographyStyles.body1Strong },
  chevron: {
    flexShrink: 0,
    width: '16px',
    height: '20px',
    color: tokens.colorNeutralForeground2,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface DisclosureProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** It stands for many. */
  readonly isStrong?: boolean;
  /** Id of what it unfolds, where that stands beside it. */
  readonly controls?: string;
  readonly children: ReactNode;
}

/** A line that unfolds. */
export function Disclosure({ isOpen, onToggle, isStrong, controls, children }: DisclosureProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isStrong && styles.strong)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
      {...ROW_TARGET}
    >
      <Chevron className={styles.chevron} aria-hidden="true" />
      <span className={styles.text}>{children}</span>
    </button>
  );
}
