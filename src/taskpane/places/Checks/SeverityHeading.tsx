import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Severity } from '../../../core/model/finding';
import { Count } from './Count';
import { SEVERITY_COLORS, SEVERITY_ICONS } from './severityLooks';
import { useTalk } from './talk';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, width: '20px', height: '20px' },
});

export interface SeverityHeadingProps {
  readonly severity: Severity;
  readonly count: number;
}

/** Above the findings of one severity. */
export function SeverityHeading({ severity, count }: SeverityHeadingProps) {
  const styles = useStyles();
  const { checkingWords } = useTalk();
  const Icon = SEVERITY_ICONS[severity];
  return (
    <h3 className={styles.heading}>
      <Icon
        className={styles.icon}
        style={{ color: SEVERITY_COLORS[severity] }}
        aria-hidden="true"
      />
      {checkingWords(`findings.${severity}`)}
      <Count value={count} />
    </h3>
  );
}
