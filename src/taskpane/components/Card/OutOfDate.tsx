import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Says that the workbook was changed since it was read, and reads it again. */
export default function OutOfDate() {
  const styles = useStyles();
  const { words } = useSpeech();
  const { run } = useSession();
  const isWorking = taskUnderWay(usePaneState()) !== null;
  return (
    <div className={styles.line}>
      <span>{words('pane.outOfDate')}</span>
      <Button size="small" disabledFocusable={isWorking} onClick={() => void run('survey')}>
        {words('pane.readAgain')}
      </Button>
    </div>
  );
}
