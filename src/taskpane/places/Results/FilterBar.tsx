import { makeStyles, tokens } from '@fluentui/react-components';
import { Choice } from '../../components/Choice/Choice';
import { SearchBar } from '../../components/SearchBar/SearchBar';
import { useSpeech } from '../../speech/Speech';
import { SHOWN, type Shown } from './filterIndicators';
import { GROUPINGS, type Grouping } from './resultRows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  selects: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which indicators to see, and by what they stand together. */
export interface Filter {
  readonly grouping: Grouping;
  readonly shown: Shown;
  readonly query: string;
}

export const NO_FILTER: Filter = { grouping: 'workbook', shown: 'all', query: '' };

/** How many indicators there are. */
export interface FilterCounts {
  readonly all: number;
  readonly attention: number;
  /** Those that the filter leaves. */
  readonly shown: number;
}

export interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly counts: FilterCounts;
  /** Somebody answers for an indicator, so that they can stand together by who does. */
  readonly hasResponsible: boolean;
}

/** Asks which indicators to see. */
export function FilterBar({ filter, onChange, counts, hasResponsible }: FilterBarProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const { figures } = useSpeech();
  const isFiltering = filter.shown !== NO_FILTER.shown || filter.query.trim() !== '';
  const groupings = GROUPINGS.filter((one) => one !== 'responsible' || hasResponsible);
  return (
    <SearchBar
      label={say('results.search')}
      clearLabel={say('results.clearSearch')}
      query={filter.query}
      onQuery={(query) => onChange({ ...filter, query })}
      shown={
        isFiltering
          ? say('results.shown', {
              shown: figures.number(counts.shown),
              all: figures.number(counts.all),
            })
          : null
      }
    >
      <div className={styles.selects}>
        <Choice
          label={say('results.show')}
          value={filter.shown}
          options={SHOWN.map((one) => [
            one,
            say(`shown.${one}`, { count: figures.number(counts[one]) }),
          ])}
          onChange={(shown) => onChange({ ...filter, shown })}
        />
        <Choice
          label={say('results.groupBy')}
          value={filter.grouping}
          options={groupings.map((one) => [one, say(`grouping.${one}`)])}
          onChange={(grouping) => onChange({ ...filter, grouping })}
        />
      </div>
    </SearchBar>
  );
}
