import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../core/model/finding';
import { AcceptForm } from './AcceptForm';
import { useActions } from './actions';
import { FixAllAhead } from './FixAllAhead';
import { fixesAlike } from './fixesAlike';
import type { Listed } from './listFindings';
import { useTalk } from './talk';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is asked for in place of the buttons, before it is done. */
type Asking = 'fix-all' | 'accept';

export interface FindingActionsProps {
  readonly finding: Finding;
  readonly alike: readonly Listed[];
}

/** To fix a finding, all like it, or to accept it. */
export function FindingActions({ finding, alike }: FindingActionsProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [cancelled, setCancelled] = useState<Asking | null>(null);
  const cancel = (): void => {
    setAsking(null);
    setCancelled(asking);
  };
  switch (asking) {
    case 'fix-all':
      return <FixAllAhead fixes={fixesAlike(alike)} onCancel={cancel} />;
    case 'accept':
      return <AcceptForm finding={finding} onCancel={cancel} />;
    case null:
      return <Buttons finding={finding} alike={alike} focused={cancelled} onAsk={setAsking} />;
  }
}

interface ButtonsProps extends FindingActionsProps {
  /** What was asked and not done: its button has the focus again. */
  readonly focused: Asking | null;
  readonly onAsk: (asking: Asking) => void;
}

function Buttons({ finding, alike, focused, onAsk }: ButtonsProps) {
  const styles = useStyles();
  const { checkingWords, checksWords, figures } = useTalk();
  const { fix, isBusy } = useActions();
  const changes = finding.fix?.kind === 'change-cells' ? finding.fix.changes : null;
  const others = changes ? fixesAlike(alike).findings : 0;
  return (
    <div className={styles.buttons}>
      {changes && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => fix(changes)}
        >
          {checkingWords('fix.change-cells')}
        </Button>
      )}
      {others > 1 && (
        <Button
          size="small"
          autoFocus={focused === 'fix-all'}
          disabledFocusable={isBusy}
          onClick={() => onAsk('fix-all')}
        >
          {checksWords('checks.fixAll', { count: figures.number(others) })}
        </Button>
      )}
      <Button size="small" autoFocus={focused === 'accept'} onClick={() => onAsk('accept')}>
        {checksWords('checks.accept')}
      </Button>
    </div>
  );
}
