import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation } from '../../../core/model/review';
import { Disclosure } from '../../components/LongList/Disclosure';
import { LineFields } from './LineFields';
import { ReviewDateField } from './ReviewDateField';
import { TermFields } from './TermFields';
import { useTalk } from './talk';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  kept: {
    ...typographyStyles.caption1,
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

/** The dates and lines by which everything is judged; a change computes everything anew at once. */
export function Rules({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { say } = useTalk();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} isStrong>
        {say('results.rules')}
      </Disclosure>
      {isOpen && (
        <div className={styles.fields}>
          <ReviewDateField day={evaluation.reviewDate} />
          <TermFields term={evaluation.term} />
          <LineFields
            thresholds={evaluation.thresholds}
            hasWeights={evaluation.headlines.some((headline) => headline?.weighted)}
          />
          <p className={styles.kept}>{say('results.kept')}</p>
        </div>
      )}
    </div>
  );
}
