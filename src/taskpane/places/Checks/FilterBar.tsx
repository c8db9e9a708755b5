import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SEVERITY_ORDER, type Severity } from '../../../core/model/finding';
import { SearchBar } from '../../components/SearchBar/SearchBar';
import { isFiltering, type Filter } from './filterFindings';
import type { Listed } from './listFindings';
import { SEVERITY_COLORS, SEVERITY_ICONS } from './severityLooks';
import { useTalk } from './talk';

const useStyles = makeStyles({
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severity: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  icon: { width: '16px', height: '16px' },
  count: { fontVariantNumeric: 'tabular-nums', marginLeft: tokens.spacingHorizontalXS },
});

export interface FilterBarProps {
  /** All open findings. */
  readonly listed: readonly Listed[];
  /** How many of them the filter leaves. */
  readonly shown: number;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** What to see of the findings: words to search for, and severities with their counts. */
export function FilterBar({ listed, shown, filter, onChange }: FilterBarProps) {
  const { checksWords, figures } = useTalk();
  return (
    <SearchBar
      label={checksWords('checks.search')}
      clearLabel={checksWords('checks.clearSearch')}
      query={filter.query}
      onQuery={(query) => onChange({ ...filter, query })}
      shown={
        isFiltering(filter)
          ? checksWords('checks.shown', {
              shown: figures.number(shown),
              all: figures.number(listed.length),
            })
          : null
      }
    >
      <SeverityButtons listed={listed} filter={filter} onChange={onChange} />
    </SearchBar>
  );
}

function SeverityButtons({ listed, filter, onChange }: Omit<FilterBarProps, 'shown'>) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  const counts = SEVERITY_ORDER.map((severity) => {
    const count = listed.filter(({ finding }) => finding.severity === severity).length;
    return { severity, count, isOn: filter.severities.has(severity) };
  }).filter(({ count, isOn }) => count > 0 || isOn);
  if (counts.length < 2 && filter.severities.size === 0) return null;
  return (
    <div className={styles.severities} role="group" aria-label={checksWords('checks.severities')}>
      {counts.map(({ severity, count, isOn }) => (
        <SeverityButton
          key={severity}
          severity={severity}
          count={count}
          isOn={isOn}
          onToggle={() => onChange({ ...filter, severities: toggled(filter, severity) })}
        />
      ))}
    </div>
  );
}

interface SeverityButtonProps {
  readonly severity: Severity;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function SeverityButton({ severity, count, isOn, onToggle }: SeverityButtonProps) {
  const styles = useStyles();
  const { checkingWords, figures } = useTalk();
  const Icon = SEVERITY_ICONS[severity];
  return (
    <ToggleButton
      className={styles.severity}
      size="small"
      icon={<Icon className={styles.icon} style={{ color: SEVERITY_COLORS[severity] }} />}
      checked={isOn}
      onClick={onToggle}
    >
      {checkingWords(`findings.${severity}`)}
      <span className={styles.count}>{figures.number(count)}</span>
    </ToggleButton>
  );
}

function toggled({ severities }: Filter, severity: Severity): ReadonlySet<Severity> {
  const others = [...severities].filter((one) => one !== severity);
  return new Set(severities.has(severity) ? others : [...others, severity]);
}
