import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { findingText } from '../../../core/wording/checking/findingText';
import { Disclosure } from '../../components/LongList/Disclosure';
import { FindingDetails } from './FindingDetails';
import { PlaceLink } from './PlaceLink';
import type { Row } from './rows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  row: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inGroup: { paddingLeft: tokens.spacingHorizontalL },
  beside: { paddingLeft: tokens.spacingHorizontalXL },
});

export interface FindingRowProps {
  readonly row: Extract<Row, { readonly kind: 'finding' }>;
  readonly onToggle: () => void;
}

/** One finding: what it is with its values, and where; unfolded, all that can be said and done about it. */
export function FindingRow({ row, onToggle }: FindingRowProps) {
  const styles = useStyles();
  const { checkingWords, figures } = useTalk();
  const id = useId();
  const { finding } = row.listed;
  const text = findingText(finding, checkingWords, figures);
  return (
    <div className={mergeClasses(styles.row, row.isInGroup && styles.inGroup)}>
      <Disclosure isOpen={row.isOpen} onToggle={onToggle} controls={id}>
        {text.title}
      </Disclosure>
      <div className={styles.beside}>
        <PlaceLink at={finding.at} />
        {row.isOpen && <FindingDetails id={id} finding={finding} text={text} alike={row.alike} />}
      </div>
    </div>
  );
}
