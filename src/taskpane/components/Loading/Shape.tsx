import {
  Button,
  makeStyles,
  ProgressBar,
  Skeleton,
  SkeletonItem,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';

const useStyles = makeStyles({
  shape: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  line: { ...typographyStyles.body1, flexGrow: 1 },
});

const ROWS = [0, 1, 2, 3];

export interface ShapeProps {
  readonly label: string;
  /** How much was read, 0 to 1; null where this cannot be told. */
  readonly share: number | null;
}

/** How far the reading is, with a way to stop it, and the shape of what is about to be there. */
export default function Shape({ label, share }: ShapeProps) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  const { cancel } = useSession();
  const progress = share === null ? label : `${label} ${figures.share(share, 0)}`;
  return (
    <div className={styles.shape}>
      <div className={styles.progress}>
        <span className={styles.line}>{progress}</span>
        <Button size="small" onClick={cancel}>
          {words('pane.cancel')}
        </Button>
      </div>
      <ProgressBar aria-label={label} {...(share !== null && { value: share })} />
      <Skeleton className={styles.shape} aria-label={label}>
        <SkeletonItem size={20} />
        <SkeletonItem size={12} />
        {ROWS.map((row) => (
          <div key={row}>
            <SkeletonItem size={16} style={{ width: '80%', marginTop: '8px' }} />
            <SkeletonItem size={8} style={{ marginTop: '8px' }} />
          </div>
        ))}
      </Skeleton>
    </div>
  );
}
