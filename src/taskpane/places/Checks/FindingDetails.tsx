import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/model/finding';
import type { FindingText } from '../../../core/wording/checking/findingText';
import { Answers } from './Answers';
import { Changes } from './Changes';
import { FindingActions } from './FindingActions';
import type { Listed } from './listFindings';
import { Paragraph } from './Paragraph';
import { useTalk } from './talk';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

export interface FindingDetailsProps {
  readonly id: string;
  readonly finding: Finding;
  readonly text: FindingText;
  readonly alike: readonly Listed[];
}

/** Why a finding matters, what to do, how the cells would be after the fix, and the buttons. */
export function FindingDetails({ id, finding, text, alike }: FindingDetailsProps) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  const { fix } = finding;
  return (
    <div id={id} className={styles.details}>
      <Paragraph title={checksWords('checks.why')}>{text.why}</Paragraph>
      <Paragraph title={checksWords('checks.do')}>{text.advice}</Paragraph>
      {fix?.kind === 'change-cells' && <Changes changes={fix.changes} at={finding.at} />}
      {fix?.kind === 'choose' && <Answers fix={fix} />}
      <FindingActions finding={finding} alike={alike} />
    </div>
  );
}
