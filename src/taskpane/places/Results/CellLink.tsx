import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Place } from '../../../core/model/address';
import { placeText } from '../../../core/wording/placeText';
import { useSession } from '../../session/Session';
import { useTalk } from './talk';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.caption1,
    textAlign: 'left',
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

/** A cell that selects itself in its sheet. */
export function CellLink({ at }: { readonly at: Place }) {
  const styles = useStyles();
  const { show } = useSession();
  const { say } = useTalk();
  const place = placeText(at);
  return (
    <Link
      inline
      className={styles.link}
      aria-label={say('results.showCell', { place })}
      onClick={() => void show(at)}
    >
      {place}
    </Link>
  );
}
