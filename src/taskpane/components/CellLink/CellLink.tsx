import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Place } from '../../../core/model/address';
import { placeText } from '../../../core/wording/placeText';
import { useSession } from '../../session/Session';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.caption1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

export interface CellLinkProps {
  readonly at: Place;
  /** What it does, for screen readers: it names the place. */
  readonly label: string;
  /** It stands among words, and is told from them by its line. */
  readonly isInText?: boolean;
}

/** Where something is: selects it in its sheet. */
export function CellLink({ at, label, isInText = true }: CellLinkProps) {
  const styles = useStyles();
  const { show } = useSession();
  return (
    <Link
      inline={isInText}
      className={styles.link}
      aria-label={label}
      onClick={() => void show(at)}
    >
      {placeText(at)}
    </Link>
  );
}
