import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSpeech } from '../../speech/Speech';
import { ActionsProvider } from './actions';
import { filterFindings, isFiltering, NO_FILTER } from './filterFindings';
import { FilterBar } from './FilterBar';
import { NothingOpen } from './NothingOpen';
import { rowsOf } from './rows';
import { RowList } from './RowList';
import { useTalk } from './talk';
import { Unseen } from '../../components/Unseen/Unseen';
import { useChecksActions } from './useChecksActions';
import type { Indexed } from './useIndexed';
import { useOpened } from './useOpened';

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** All findings with a filter above them. */
export function Findings({ indexed }: { readonly indexed: Indexed }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const talk = useTalk();
  const { checked, listed, texts } = indexed;
  const { actions, status } = useChecksActions(checked.identify, talk);
  const [filter, setFilter] = useState(NO_FILTER);
  // The list follows what is typed when there is time for it.
  const applied = useDeferredValue(filter);
  const { opened, toggle } = useOpened();
  const shown = useMemo(() => filterFindings(listed, texts, applied), [listed, texts, applied]);
  const rows = useMemo(() => {
    const groupsAreOpen = applied.query.trim() !== '';
    return rowsOf(shown, checked.accepted, { opened, groupsAreOpen });
  }, [shown, checked.accepted, opened, applied.query]);
  return (
    <ActionsProvider value={actions}>
      <section className={styles.place} aria-label={words('place.checks')}>
        <Unseen>
          <h2>{words('place.checks')}</h2>
        </Unseen>
        {listed.length > 0 && (
          <FilterBar listed={listed} shown={shown.length} filter={filter} onChange={setFilter} />
        )}
        {shown.length === 0 && (
          <NothingOpen
            isFiltered={listed.length > 0 && isFiltering(applied)}
            hasAccepted={checked.accepted.length > 0}
            showAll={() => setFilter(NO_FILTER)}
          />
        )}
        <RowList rows={rows} toggle={toggle} />
        <Unseen>
          <p role="status">{status}</p>
        </Unseen>
      </section>
    </ActionsProvider>
  );
}
