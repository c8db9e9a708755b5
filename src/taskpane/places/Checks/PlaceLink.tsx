import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Place } from '../../../core/model/address';
import { placeText } from '../../../core/wording/placeText';
import { useSession } from '../../session/Session';
import { useTalk } from './talk';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.caption1,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

/** Where something is: goes there. */
export function PlaceLink({ at }: { readonly at: Place }) {
  const styles = useStyles();
  const { show } = useSession();
  const { checksWords } = useTalk();
  const place = placeText(at);
  return (
    <Link
      className={styles.link}
      aria-label={checksWords('checks.select', { place })}
      onClick={() => void show(at)}
    >
      {place}
    </Link>
  );
}
