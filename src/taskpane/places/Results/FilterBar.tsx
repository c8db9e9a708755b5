import { makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import { Choice } from '../../components/Choice/Choice';
import { useSpeech } from '../../speech/Speech';
import { SHOWN, type Shown } from './filterIndicators';
import { GROUPINGS, type Grouping } from './resultRows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { width: '100%', maxWidth: 'none' },
  selects: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  shown: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    // Empty, it takes no room, but stays there for screen readers to hear when it is filled.
    ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
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
  const label = say('results.search');
  const isFiltering = filter.shown !== NO_FILTER.shown || filter.query.trim() !== '';
  const groupings = GROUPINGS.filter((one) => one !== 'responsible' || hasResponsible);
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={label}
        placeholder={label}
        value={filter.query}
        dismiss={{ 'aria-label': say('results.clearSearch') }}
        onChange={(_, { value }) => onChange({ ...filter, query: value })}
      />
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
      <p className={styles.shown} role="status">
        {isFiltering &&
          say('results.shown', {
            shown: figures.number(counts.shown),
            all: figures.number(counts.all),
          })}
      </p>
    </div>
  );
}
