import { makeStyles, tokens } from '@fluentui/react-components';
import { Count } from './Count';
import { Disclosure } from '../../components/LongList/Disclosure';
import type { Row } from './rows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  heading: { margin: 0, paddingTop: tokens.spacingVerticalM },
  label: { marginRight: tokens.spacingHorizontalXS },
});

export interface AcceptedHeadingProps {
  readonly row: Extract<Row, { readonly kind: 'accepted-heading' }>;
  readonly onToggle: () => void;
}

/** Unfolds to what was accepted. */
export function AcceptedHeading({ row, onToggle }: AcceptedHeadingProps) {
  const styles = useStyles();
  const { checkingWords } = useTalk();
  return (
    <h3 className={styles.heading}>
      <Disclosure isOpen={row.isOpen} onToggle={onToggle} isStrong>
        <span className={styles.label}>{checkingWords('findings.accepted')}</span>{' '}
        <Count value={row.count} />
      </Disclosure>
    </h3>
  );
}
