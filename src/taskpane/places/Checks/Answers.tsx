import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Fix } from '../../../core/model/fix';
import { fixHeading, fixLines } from '../../../core/wording/checking/fixText';
import { useActions } from './actions';
import { useTalk } from './talk';

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  answers: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  answer: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

export interface AnswersProps {
  readonly fix: Extract<Fix, { readonly kind: 'choose' }>;
}

/** What only a person can tell: the workbook remembers the answer, and no cell is changed. */
export function Answers({ fix }: AnswersProps) {
  const styles = useStyles();
  const { checkingWords, figures } = useTalk();
  const { answer, isBusy } = useActions();
  const id = useId();
  const lines = fixLines(fix, checkingWords, figures);
  return (
    <div>
      <h4 id={id} className={styles.title}>
        {fixHeading(fix, checkingWords)}
      </h4>
      <ul className={styles.answers} aria-labelledby={id}>
        {fix.options.map((option, index) => (
          <li key={lines[index]}>
            <Button
              className={styles.answer}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => answer(option, lines[index]!)}
            >
              {lines[index]}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
