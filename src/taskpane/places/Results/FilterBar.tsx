import { makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import { Choice } from '../../components/Choice/Choice';
import { useSpeech } from '../../speech/Speech';
import { GROUPINGS, NO_FILTER, SHOWN, type Filter } from './resultRows';
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

export interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly shown: number;
  readonly all: number;
}

/** Which indicators to see, and by what they stand together. */
export function FilterBar({ filter, onChange, shown, all }: FilterBarProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const { figures } = useSpeech();
  const label = say('results.search');
  const isFiltering = filter.shown !== NO_FILTER.shown || filter.query.trim() !== '';
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
          options={SHOWN.map((one) => [one, say(`shown.${one}`)])}
          onChange={(value) => onChange({ ...filter, shown: value })}
        />
        <Choice
          label={say('results.groupBy')}
          value={filter.grouping}
          options={GROUPINGS.map((one) => [one, say(`grouping.${one}`)])}
          onChange={(value) => onChange({ ...filter, grouping: value })}
        />
      </div>
      <p className={styles.shown} role="status">
        {isFiltering &&
          say('results.shown', { shown: figures.number(shown), all: figures.number(all) })}
      </p>
    </div>
  );
}
