import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AcceptedFinding } from '../../../core/model/checkedFindings';
import { findingText } from '../../../core/wording/checking/findingText';
import { useActions } from './actions';
import { PlaceLink } from './PlaceLink';
import { useTalk } from './talk';
import { ROW_TARGET } from '../../components/LongList/useRowFocus';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  reason: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** A finding that was accepted, with the reason, and the way back. */
export function AcceptedRow({ accepted }: { readonly accepted: AcceptedFinding }) {
  const styles = useStyles();
  const { checkingWords, checksWords, figures } = useTalk();
  const { takeBack } = useActions();
  const { finding, acceptance } = accepted;
  return (
    <div className={styles.row}>
      <p className={styles.text}>{findingText(finding, checkingWords, figures).title}</p>
      <PlaceLink at={finding.at} />
      <p className={styles.reason}>
        {checkingWords('findings.acceptedBecause', { reason: acceptance.reason })}
      </p>
      <Button size="small" onClick={() => takeBack(accepted)} {...ROW_TARGET}>
        {checksWords('checks.takeBack')}
      </Button>
    </div>
  );
}
