import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { Day } from '../../../core/model/day';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { Part } from './Part';

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0 } });

export interface ReviewDateProps {
  readonly date: Day | null;
  readonly say: WordsOf<PresentingKey>;
}

/** The day up to which figures count, and where it is changed. */
export function ReviewDate({ date, say }: ReviewDateProps) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  const { go } = useSession();
  return (
    <Part title={say('presenting.date')}>
      <p className={styles.line}>
        {date === null ? say('presenting.noDate') : figures.date(date)}{' '}
        <Link as="button" inline onClick={() => go('results')}>
          {say('presenting.changeDate', { place: words('place.results') })}
        </Link>
      </p>
    </Part>
  );
}
