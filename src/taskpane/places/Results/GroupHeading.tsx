import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { statusKey } from '../../../core/wording/statusKey';
import { useSpeech } from '../../speech/Speech';
import type { GroupName, ResultRow } from './resultRows';
import { useTalk } from './talk';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalM} 0 0`,
    overflowWrap: 'anywhere',
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** "Ban Tổ chức: 3 of 4 met or exceeded". */
export function GroupHeading({ row }: { readonly row: Extract<ResultRow, { kind: 'group' }> }) {
  const styles = useStyles();
  const { say } = useTalk();
  const { figures } = useSpeech();
  const { name, met, counted } = row;
  const nameOf = useGroupName();
  return (
    <h3 className={styles.heading}>
      {nameOf(name)}
      {counted > 0 && (
        <>
          {' '}
          <span className={styles.count}>
            {say('results.met', { met: figures.number(met), counted: figures.number(counted) })}
          </span>
        </>
      )}
    </h3>
  );
}

function useGroupName(): (name: GroupName) => string {
  const { words } = useSpeech();
  const { say } = useTalk();
  return (name) => {
    switch (name.kind) {
      case 'text':
        return name.text;
      case 'status':
        return words(statusKey({ status: name.status, soFar: false, ended: false }));
      case 'other-table':
        return words('review.otherTables');
      case 'unsaid':
        return say(name.what === 'unit' ? 'results.noUnit' : 'results.noGroup');
    }
  };
}
