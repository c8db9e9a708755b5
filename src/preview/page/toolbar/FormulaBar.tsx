import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { Rectangle } from '../../file/types';
import { areaAddress } from '../../objects/area';
import type { Editing } from '../sheet/useEditing';
import { WORDS } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: {
    width: '7.5em',
    flexShrink: 0,
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  text: { flexGrow: 1, minWidth: 0 },
});

export interface FormulaBarProps {
  readonly area: Rectangle;
  /** What the active cell holds, as it is edited. */
  readonly held: string;
  readonly editing: Editing;
  /** Enters the text and goes on, or leaves it; then the keyboard goes back to the sheet. */
  readonly onDone: (isEntered: boolean) => void;
}

/** Which cell is selected, and its formula or text, which can be changed here. */
export const FormulaBar = forwardRef<HTMLInputElement, FormulaBarProps>(function FormulaBar(
  { area, held, editing, onDone },
  ref,
) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={WORDS.cellAddress}>
        {areaAddress(area)}
      </output>
      <Input
        ref={ref}
        className={styles.text}
        size="small"
        appearance="outline"
        aria-label={WORDS.formula}
        value={editing.draft?.text ?? held}
        spellCheck={false}
        onFocus={editing.begin}
        onChange={(_, { value }) => editing.write(value)}
        onKeyDown={(event) => {
          const { key, nativeEvent } = event;
          if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return;
          // The key must not go on to the sheet, which has the keyboard then.
          event.preventDefault();
          onDone(key === 'Enter');
        }}
      />
    </div>
  );
});
