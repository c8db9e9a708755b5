import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { Written } from '../../../excel/reviewHost';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { RemoveButton } from './RemoveButton';

const useStyles = makeStyles({ sentence: { ...typographyStyles.caption1, margin: 0 } });

export interface WayBackProps {
  readonly written: Written;
  readonly say: WordsOf<PresentingKey>;
}

/**
 * What Excel's own Undo does and does not take back, and the way that takes back all. Where there was a review
 * before, that goes too, so that a person is asked first.
 */
export function WayBack({ written, say }: WayBackProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { run } = useSession();
  const isWorking = taskUnderWay(usePaneState()) !== null;
  const label = words('pane.takeBack');
  const wasThere = written.description.sheets.some(({ change }) => change === 'updated');
  return (
    <>
      <p className={styles.sentence}>{say('presenting.undo', { button: label })}</p>
      <div>
        {wasThere || written.description.frozen.length > 0 ? (
          <RemoveButton label={label} />
        ) : (
          <Button disabledFocusable={isWorking} onClick={() => void run('take-back')}>
            {label}
          </Button>
        )}
      </div>
    </>
  );
}
