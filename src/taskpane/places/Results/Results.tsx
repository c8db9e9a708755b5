import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Evaluation } from '../../../core/model/review';
import { loadExplainingWords } from '../../../core/wording/explaining/loadExplainingWords';
import { loadResultsWords } from '../../../core/wording/places/results/loadResultsWords';
import { LongList } from '../../components/LongList/LongList';
import { Unseen } from '../../components/LongList/Unseen';
import { usePaneState } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { FilterBar } from './FilterBar';
import { GroupHeading } from './GroupHeading';
import { IndicatorRow } from './IndicatorRow';
import { filtered, NO_FILTER, resultRows } from './resultRows';
import { Rules } from './Rules';
import { TalkProvider, useTalk } from './talk';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  none: { ...typographyStyles.body1, margin: 0 },
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
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filtered(evaluation, applied).length, [evaluation, applied]);
  const rows = useMemo(
    () => resultRows(evaluation, applied, opened),
    [evaluation, applied, opened],
  );
  const toggle = (key: string) => setOpened((before) => toggled(before, key));
  return (
    <section className={styles.place} aria-label={say('results.title')}>
      <Unseen>
        <h2>{say('results.title')}</h2>
      </Unseen>
      <Rules evaluation={evaluation} />
      <FilterBar
        filter={filter}
        onChange={setFilter}
        shown={shown}
        all={evaluation.reading.indicators.length}
      />
      {shown === 0 && (
        <div>
          <p id={NONE_ID} className={styles.none} tabIndex={-1}>
            {say('results.none')}
          </p>
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {say('results.showAll')}
          </Button>
        </div>
      )}
      <LongList rows={rows} elsewhere={NONE_ID}>
        {(row) =>
          row.kind === 'group' ? (
            <GroupHeading row={row} />
          ) : (
            <IndicatorRow
              assessed={row.assessed}
              evaluation={evaluation}
              isOpen={row.isOpen}
              onToggle={() => toggle(row.key)}
            />
          )
        }
      </LongList>
    </section>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = [...keys].filter((one) => one !== key);
  return new Set(keys.has(key) ? others : [...others, key]);
}
