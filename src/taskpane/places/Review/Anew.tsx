import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WritingAhead } from '../../../core/planWriting';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { Survey } from '../../../excel/reviewHost';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { AheadList } from './AheadList';

const useStyles = makeStyles({
  anew: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
  sentence: { ...typographyStyles.caption1, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AnewProps {
  readonly survey: Survey;
  readonly say: WordsOf<PresentingKey>;
}

/** A review for a new date: what becomes of the present one, and what would be written, before it begins. */
export function Anew({ survey, say }: AnewProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.anew}>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('presenting.anew')}
      </Button>
      <p className={styles.sentence}>{say('presenting.anewSentence')}</p>
      {isOpen && <Beginning survey={survey} say={say} close={() => setOpen(false)} />}
    </div>
  );
}

function Beginning({ survey, say, close }: AnewProps & { readonly close: () => void }) {
  const styles = useStyles();
  const { run } = useSession();
  const ahead = useAheadAnew(survey);
  const isWorking = taskUnderWay(usePaneState()) !== null;
  const isPossible = ahead !== null && 'description' in ahead;
  const begin = () => {
    close();
    void run('write-anew');
  };
  return (
    <>
      <NewDate survey={survey} ahead={ahead} say={say} />
      <div>
        <AheadList ahead={ahead} say={say} />
      </div>
      <div className={styles.buttons}>
        <Button disabledFocusable={isWorking || !isPossible} onClick={begin}>
          {say('presenting.anewStart')}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {say('presenting.anewKeep')}
        </Button>
      </div>
    </>
  );
}

interface NewDateProps extends AnewProps {
  readonly ahead: WritingAhead | null;
}

/** The date of the new review, and what to do where it is that of the present one. */
function NewDate({ survey, ahead, say }: NewDateProps) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  const date = ahead && 'description' in ahead ? ahead.description.reviewDate : null;
  if (date === null) return null;
  const isSame = date === survey.evaluation.reviewDate;
  const place = words('place.results');
  return (
    <p className={styles.sentence}>
      {say('presenting.anewDate', { date: figures.date(date) })}
      {isSame && ` ${say('presenting.anewSame', { place })}`}
    </p>
  );
}

/** @returns what a review begun anew would write; null while it is worked out. */
function useAheadAnew(survey: Survey): WritingAhead | null {
  const [found, setFound] = useState<{ readonly of: Survey; readonly ahead: WritingAhead } | null>(
    null,
  );
  const [bug, setBug] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    survey.plan({ anew: true }).then(
      (ahead) => isWanted && setFound({ of: survey, ahead }),
      (thrown: unknown) => isWanted && setBug({ thrown }),
    );
    return () => {
      isWanted = false;
    };
  }, [survey]);
  if (bug) throw bug.thrown;
  return found?.of === survey ? found.ahead : null;
}
