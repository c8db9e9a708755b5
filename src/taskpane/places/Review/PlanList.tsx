import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PlanDescription } from '../../../core/model/planDescription';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import { loadPlanningWords } from '../../../core/wording/planning/loadPlanningWords';
import { planGroups } from '../../../core/wording/planning/planGroups';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { useLoadedWords } from '../../speech/useLoadedWords';

const useStyles = makeStyles({
  group: { ...typographyStyles.caption1Strong, margin: 0 },
  lines: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
  },
  folded: { marginBottom: tokens.spacingVerticalXS },
  line: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
});

export interface PlanListProps {
  readonly description: PlanDescription;
  readonly say: WordsOf<PresentingKey>;
}

/** What is written and where, by its kind. */
export function PlanList({ description, say }: PlanListProps) {
  const styles = useStyles();
  const words = useLoadedWords(loadPlanningWords);
  if (!words) return null;
  return planGroups(description, words).map(({ key, lines }) => {
    const list = (
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
    );
    const title = say(`planGroup.${key}`);
    // Names are many, and few people need them.
    if (key === 'names') {
      return (
        <details key={key} className={styles.folded}>
          <summary className={styles.group}>{title}</summary>
          {list}
        </details>
      );
    }
    return (
      <div key={key}>
        <h3 className={styles.group}>{title}</h3>
        {list}
      </div>
    );
  });
}
