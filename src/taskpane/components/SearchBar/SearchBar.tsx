import { makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { width: '100%', maxWidth: 'none' },
  shown: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    // Empty, it takes no room, but stays there for screen readers to hear when it is filled.
    ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
});

export interface SearchBarProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What is left of all, in words; null where nothing is left out. */
  readonly shown: string | null;
  /** What a list can be filtered by besides words. */
  readonly children: ReactNode;
}

/** Above a list: words to search for, other filters, and how much they leave. */
export function SearchBar({ label, clearLabel, query, onQuery, shown, children }: SearchBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={label}
        placeholder={label}
        value={query}
        dismiss={{ 'aria-label': clearLabel }}
        onChange={(_, { value }) => onQuery(value)}
      />
      {children}
      <p className={styles.shown} role="status">
        {shown}
      </p>
    </div>
  );
}
