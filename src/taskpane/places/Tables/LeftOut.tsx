import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { withTablePiece } from '../../../core/settings/change/tables';
import type { Choices } from '../../../core/settings/choices';
import { useSession } from '../../session/Session';
import { useTalk } from './talk';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

/** Tables that a person left out, with the way back. */
export function LeftOut({ choices }: { readonly choices: Choices }) {
  const styles = useStyles();
  const { say } = useTalk();
  const { choose } = useSession();
  const left = choices.tables.filter(({ exclude }) => exclude);
  if (left.length === 0) return null;
  return (
    <section aria-label={say('tables.leftOut')}>
      <h3 className={styles.title}>{say('tables.leftOut')}</h3>
      <ul className={styles.list}>
        {left.map(({ table }) => (
          <li key={JSON.stringify(table)}>
            <p className={styles.sentence}>{table.table ?? table.sheet}</p>
            <Button size="small" onClick={() => choose(withTablePiece(table, 'exclude', null))}>
              {say('tables.takeIn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
