import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CHART_TOPICS,
  OPTIONAL_COLUMNS,
  USUAL_COLUMNS,
  usualLayout,
} from '../../../core/model/presentation';
import {
  withChart,
  withColumn,
  withLanguage,
  withLayout,
} from '../../../core/settings/change/presentation';
import type { ComposingKey } from '../../../core/wording/composing/en';
import { loadComposingWords } from '../../../core/wording/composing/loadComposingWords';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import { loadPresentingWords } from '../../../core/wording/places/presenting/loadPresentingWords';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { Survey } from '../../../excel/reviewHost';
import { canTakeBack } from '../../session/nextStep';
import { usePaneState } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { Ahead } from './Ahead';
import { Anew } from './Anew';
import { Checkboxes } from './Checkboxes';
import { Existing } from './Existing';
import { HeadTexts } from './HeadTexts';
import { LanguageField } from './LanguageField';
import { Layouts } from './Layouts';
import { RemoveButton } from './RemoveButton';
import { ReviewDate } from './ReviewDate';
import { usePresentation } from './usePresentation';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

/** How the review is laid out, what will be written, and what was. */
export default function Review() {
  const styles = useStyles();
  const say = useLoadedWords(loadPresentingWords);
  const written = useLoadedWords(loadComposingWords);
  const state = usePaneState();
  const { survey } = state;
  if (!say || !written || !survey) return null;
  return (
    <>
      <Existing survey={survey} say={say} />
      <Choosing survey={survey} say={say} written={written} />
      <Ahead say={say} />
      <div className={styles.actions}>
        {survey.existing === 'done' && !survey.readOnly && <Anew survey={survey} say={say} />}
        {canTakeBack(state) && <RemoveButton label={say('presenting.remove')} />}
      </div>
    </>
  );
}

interface ChoosingProps {
  readonly survey: Survey;
  readonly say: WordsOf<PresentingKey>;
  /** What columns are called in the workbook. */
  readonly written: WordsOf<ComposingKey>;
}

/** What a person chooses about the review; the workbook remembers it. */
function Choosing({ survey, say, written }: ChoosingProps) {
  const { choices, change } = usePresentation(survey);
  const { reading, reviewDate } = survey.evaluation;
  const { presentation } = choices;
  const language = choices.language ?? reading.language;
  const layout = presentation.layout ?? usualLayout(language);
  return (
    <>
      <Layouts
        chosen={layout}
        say={say}
        choose={(wanted) => change(withLayout(wanted, language))}
      />
      <LanguageField
        chosen={choices.language}
        current={reading.language}
        say={say}
        choose={(wanted) => change(withLanguage(wanted))}
      />
      <HeadTexts layout={layout} choices={choices} change={change} say={say} />
      <ReviewDate date={reviewDate} say={say} />
      <Checkboxes
        title={say('presenting.columns')}
        hint={say('presenting.columnsHint')}
        all={OPTIONAL_COLUMNS}
        chosen={presentation.columns ?? USUAL_COLUMNS}
        labelOf={(column) => written(`column.${column}`)}
        choose={(column, isWanted) => change(withColumn(column, isWanted))}
      />
      <Checkboxes
        title={say('presenting.charts')}
        all={CHART_TOPICS}
        chosen={presentation.charts ?? CHART_TOPICS}
        labelOf={(chart) => say(`chartTopic.${chart}`)}
        choose={(chart, isWanted) => change(withChart(chart, isWanted))}
      />
    </>
  );
}
