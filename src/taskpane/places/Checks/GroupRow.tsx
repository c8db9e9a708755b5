import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useActions } from './actions';
import { Count } from './Count';
import { Disclosure } from '../../components/LongList/Disclosure';
import { FixAllAhead } from './FixAllAhead';
import { fixesAlike } from './fixesAlike';
import type { Row } from './rows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  row: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { marginRight: tokens.spacingHorizontalXS },
  beside: { paddingLeft: tokens.spacingHorizontalXL },
});

export interface GroupRowProps {
  readonly row: Extract<Row, { readonly kind: 'group' }>;
  readonly onToggle: () => void;
}

/** Many findings of one kind: unfolds to them; all their fixes can be made at once. */
export function GroupRow({ row, onToggle }: GroupRowProps) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  const fixes = fixesAlike(row.alike);
  return (
    <div className={styles.row}>
      <Disclosure isOpen={row.isOpen} onToggle={onToggle} isStrong>
        <span className={styles.label}>{checksWords(`kind.${row.code}`)}</span>{' '}
        <Count value={row.alike.length} />
      </Disclosure>
      {fixes.findings > 1 && (
        <div className={styles.beside}>
          <FixAll fixes={fixes} />
        </div>
      )}
    </div>
  );
}

function FixAll({ fixes }: { readonly fixes: ReturnType<typeof fixesAlike> }) {
  const { checksWords, figures } = useTalk();
  const { isBusy } = useActions();
  const [asking, setAsking] = useState<'no' | 'yes' | 'cancelled'>('no');
  if (asking === 'yes')
    return <FixAllAhead fixes={fixes} onCancel={() => setAsking('cancelled')} />;
  return (
    <Button
      size="small"
      autoFocus={asking === 'cancelled'}
      disabledFocusable={isBusy}
      onClick={() => setAsking('yes')}
    >
      {checksWords('checks.fixAll', { count: figures.number(fixes.findings) })}
    </Button>
  );
}
