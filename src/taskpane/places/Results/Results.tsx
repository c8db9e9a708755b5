import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Evaluation } from '../../../core/model/review';
import { loadExplainingWords } from '../../../core/wording/explaining/loadExplainingWords';
import { loadResultsWords } from '../../../core/wording/places/results/loadResultsWords';
import { Unseen } from '../../components/Unseen/Unseen';
import { usePaneState } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { FilterBar, NO_FILTER } from './FilterBar';
import { filterIndicators, searchableOf } from './filterIndicators';
import { IndicatorList } from './IndicatorList';
import { resultRows } from './resultRows';
import { Rules } from './Rules';
import { TalkProvider, useTalk } from './talk';
import { useOpened } from './useOpened';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  none: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Id of what has the focus when no line is left that could have it. */
const NONE_ID = 'no-indicator';

/** Every indicator with its result, and what can be decided about it. */
export default function Results() {
  const say = useLoadedWords(loadResultsWords);
  const explain = useLoadedWords(loadExplainingWords);
  const { survey } = usePaneState();
  const talk = useMemo(() => say && explain && { say, explain }, [say, explain]);
  if (!talk || !survey) return null;
  return (
    <TalkProvider value={talk}>
      <Indicators evaluation={survey.evaluation} />
    </TalkProvider>
  );
}

function Indicators({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { say } = useTalk();
  const [filter, setFilter] = useState(NO_FILTER);
  // The list follows what is typed when there is time for it.
  const applied = useDeferredValue(filter);
  const { opened, toggle } = useOpened();
  const all = useMemo(() => searchableOf(evaluation), [evaluation]);
  const attention = useMemo(() => all.filter((one) => one.needsAttention).length, [all]);
  const shown = useMemo(() => filterIndicators(all, applied), [all, applied]);
  const hasResponsible = useMemo(
    () => all.some(({ assessed: { indicator } }) => indicator.responsible !== null),
    [all],
  );
  const grouping =
    applied.grouping === 'responsible' && !hasResponsible ? 'workbook' : applied.grouping;
  const rows = useMemo(
    () => resultRows(shown, evaluation, grouping, opened),
    [shown, evaluation, grouping, opened],
  );
  return (
    <section className={styles.place} aria-label={say('results.title')}>
      <Unseen>
        <h2>{say('results.title')}</h2>
      </Unseen>
      <Rules evaluation={evaluation} />
      <FilterBar
        filter={filter}
        onChange={setFilter}
        counts={{ all: all.length, attention, shown: shown.length }}
        hasResponsible={hasResponsible}
      />
      {shown.length === 0 && (
        <div>
          <p id={NONE_ID} className={styles.none} tabIndex={-1}>
            {say('results.none')}
          </p>
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {say('results.showAll')}
          </Button>
        </div>
      )}
      <IndicatorList rows={rows} evaluation={evaluation} toggle={toggle} elsewhere={NONE_ID} />
    </section>
  );
}
