import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSpeech } from '../../speech/Speech';
import type { GroupName, GroupRow } from './resultRows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** "Ban Tổ chức: 3 of 4 met or exceeded". */
export function GroupHeading({ row }: { readonly row: GroupRow }) {
  const styles = useStyles();
  const name = useGroupName(row.name);
  const count = useGroupCount(row);
  return (
    <h3 className={styles.heading}>
      {name}
      {count !== null && (
        <>
          {' '}
          <span className={styles.count}>{count}</span>
        </>
      )}
    </h3>
  );
}

function useGroupName(name: GroupName): string {
  const { words } = useSpeech();
  const { say } = useTalk();
  switch (name.kind) {
    case 'text':
      return name.text;
    case 'status':
      return words(name.word);
    case 'other-table': {
      const { sheet, section } = name;
      const title = section === null ? sheet : `${sheet} › ${section}`;
      return say('results.otherTable', { title });
    }
    case 'unsaid':
      return say(name.what === 'unit' ? 'results.noUnit' : 'results.noGroup');
  }
}

/** Under a status all have that status; elsewhere it is told how many have reached their targets. */
function useGroupCount({ name, members, met, counted }: GroupRow): string | null {
  const { figures } = useSpeech();
  const { say } = useTalk();
  if (name.kind === 'status') return figures.number(members);
  if (counted === 0) return null;
  return say('results.met', { met: figures.number(met), counted: figures.number(counted) });
}
