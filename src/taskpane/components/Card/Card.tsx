import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, lazy, Suspense } from 'react';
import type { CheckedFindings } from '../../../core/model/checkedFindings';
import type { Headline } from '../../../core/model/assessment';
import type { Evaluation } from '../../../core/model/review';
import { elapsedShare } from '../../speech/elapsed';
import { headlineSentence } from '../../speech/headlineSentence';
import { useSpeech, type Speech } from '../../speech/Speech';
import { usePaneState } from '../../session/Session';
import { mainHeadline, tallyOf } from '../../tally';
import { Counts } from './Counts';
import { Found } from './Found';
import { StatusBar } from './StatusBar';

/** Loaded when the workbook changes for the first time. */
const OutOfDate = lazy(() => import('./OutOfDate'));

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headline: { ...typographyStyles.subtitle2, margin: 0 },
  part: { display: 'inline-block' },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The answer before anything is asked: the headline, how it comes about, and as of when. */
export function Card() {
  const styles = useStyles();
  const speech = useSpeech();
  const { survey, findings, isStale } = usePaneState();
  if (!survey) return null;
  const { evaluation } = survey;
  const headline = mainHeadline(evaluation);
  if (!headline) return null;
  const tally = tallyOf(evaluation);
  return (
    <section className={styles.card} aria-labelledby="headline">
      <h2 id="headline" className={styles.headline}>
        {headlineSentence(headline, speech)}
      </h2>
      <StatusBar tally={tally} />
      <Counts tally={tally} />
      <Line parts={reservations(headline, speech)} />
      <Found evaluation={evaluation} />
      <Line parts={context(evaluation, findings, speech)} />
      {isStale && (
        <Suspense fallback={null}>
          <OutOfDate />
        </Suspense>
      )}
    </section>
  );
}

/** Parts of a line of small print, broken between them rather than within; nothing without any. */
function Line({ parts }: { readonly parts: readonly string[] }) {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <p className={styles.line}>
      {parts.map((part, index) => (
        <Fragment key={part}>
          <span className={styles.part}>
            {part}
            {index < parts.length - 1 && ' ·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

/** What has to be said with the headline: "1 of them so far only", "2 to confirm". */
function reservations(headline: Headline, { words, figures }: Speech): readonly string[] {
  const { soFarOnly, toConfirm } = headline;
  const parts: string[] = [];
  if (soFarOnly > 0)
    parts.push(words('review.headlineSoFar', { count: figures.number(soFarOnly) }));
  if (toConfirm > 0) {
    parts.push(words('review.headlineToConfirm', { count: figures.number(toConfirm) }));
  }
  return parts;
}

/** "As of 2 June 2023", "58 % of the term", "2 findings": only what there is. */
function context(
  { reviewDate, term }: Evaluation,
  findings: CheckedFindings | null,
  { words, figures }: Speech,
): readonly string[] {
  const elapsed = elapsedShare(reviewDate, term);
  const parts: string[] = [];
  if (reviewDate !== null) parts.push(words('pane.asOf', { date: figures.date(reviewDate) }));
  if (elapsed !== null) parts.push(words('pane.ofTerm', { share: figures.share(elapsed, 0) }));
  if (findings) parts.push(words('pane.findingCount', { count: findings.open.length }));
  return parts;
}
