import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { Surveyed } from '../../../excel/reviewHost';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1, display: 'block', overflowWrap: 'anywhere' },
  show: { flexShrink: 0 },
});

export interface OwnSheetListProps {
  readonly sheets: Pick<Surveyed, 'own' | 'frozen'>;
  readonly say: WordsOf<PresentingKey>;
}

/** Where the review stands, its annex, and those of former dates. */
export function OwnSheetList({ sheets: { own, frozen }, say }: OwnSheetListProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { show } = useSession();
  const rows = [
    { kind: say('presenting.review'), sheet: own.review },
    { kind: say('presenting.annex'), sheet: own.annex },
    ...frozen.map((sheet) => ({ kind: say('presenting.former'), sheet })),
  ];
  return (
    <ul className={styles.list}>
      {rows.map(
        ({ kind, sheet }) =>
          sheet !== null && (
            <li key={sheet} className={styles.row}>
              <span>
                <span className={styles.kind}>{kind}</span>
                <span className={styles.name}>{sheet}</span>
              </span>
              <Button
                className={styles.show}
                size="small"
                aria-label={say('presenting.showSheet', { sheet })}
                onClick={() => void show({ sheet, address: 'A1' })}
              >
                {words('pane.showMe')}
              </Button>
            </li>
          ),
      )}
    </ul>
  );
}
