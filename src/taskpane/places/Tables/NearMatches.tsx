import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { NearMatch, Reading } from '../../../core/model/table';
import { withAlias } from '../../../core/settings/change/tables';
import { CellLink } from '../../components/CellLink/CellLink';
import { useSession } from '../../session/Session';
import { useTalk } from './talk';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  match: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

/** Labels that are nearly the name of an indicator without figures: a person says whether they mean it. */
export function NearMatches({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { say } = useTalk();
  const { nearMatches } = reading;
  if (nearMatches.length === 0) return null;
  return (
    <section aria-label={say('tables.nearTitle')}>
      <h3 className={styles.title}>{say('tables.nearTitle')}</h3>
      <ul className={styles.list}>
        {nearMatches.map((match) => (
          <Match key={`${match.label} ${match.indicator}`} match={match} reading={reading} />
        ))}
      </ul>
    </section>
  );
}

function Match({ match, reading }: { readonly match: NearMatch; readonly reading: Reading }) {
  const styles = useStyles();
  const { say } = useTalk();
  const { choose } = useSession();
  const meant = reading.indicators.find(({ key }) => key === match.indicator);
  if (!meant) return null;
  const { sheet, address } = match.source;
  return (
    <li className={styles.match}>
      <p className={styles.sentence}>
        {say('tables.near', { label: match.label, indicator: meant.name })}{' '}
        <CellLink at={match.source} label={say('tables.show', { place: `${sheet}!${address}` })} />
      </p>
      <Button size="small" onClick={() => choose(withAlias(match.label, meant.code ?? meant.name))}>
        {say('tables.nearYes')}
      </Button>
    </li>
  );
}
