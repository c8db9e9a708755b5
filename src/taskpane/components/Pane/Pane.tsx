import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { lazy, Suspense } from 'react';
import type { CheckedFindings } from '../../../core/model/checkedFindings';
import type { Evaluation } from '../../../core/model/review';
import type { ReviewHost } from '../../../excel/reviewHost';
import { useSpeech } from '../../speech/Speech';
import { mainHeadline } from '../../tally';
import { useReview } from '../../useReview';
import { Card } from '../Card/Card';
import { Footer } from '../Footer/Footer';
import { Frame } from '../Frame/Frame';
import { Indicators } from '../Indicators/Indicators';
import { Loading } from '../Loading/Loading';
import { Announcer } from './Announcer';

/** Loaded with the checks: there is nothing to show before they have run. */
const Findings = lazy(() => import('../Findings/Findings'));

/** The whole pane: it reads the workbook when it opens, shows what it found, and writes when asked. */
export function Pane({ host }: { readonly host: ReviewHost }) {
  const { words } = useSpeech();
  const session = useReview(host);
  const { survey, findings, step } = session.state;
  if (step.kind === 'broken') throw step.bug;
  const working = step.kind === 'working';
  return (
    <Frame
      title={words('pane.title')}
      tools={
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={words('pane.readAgain')}
          title={words('pane.readAgain')}
          disabledFocusable={working}
          onClick={() => session.run('survey')}
        />
      }
      card={survey && <Card evaluation={survey.evaluation} findings={findings} />}
      footer={<Footer {...session} />}
    >
      {survey && <Results evaluation={survey.evaluation} findings={findings} />}
      {!survey && working && <Loading />}
      <Announcer state={session.state} />
    </Frame>
  );
}

const useStyles = makeStyles({
  sentence: { margin: 0, padding: tokens.spacingHorizontalL },
});

function Results({
  evaluation,
  findings,
}: {
  readonly evaluation: Evaluation;
  readonly findings: CheckedFindings | null;
}) {
  const styles = useStyles();
  const { words } = useSpeech();
  const found = mainHeadline(evaluation) !== null;
  return (
    <>
      {found && <Indicators evaluation={evaluation} />}
      {!found && <p className={styles.sentence}>{words('pane.nothingFound')}</p>}
      {findings && (found || findings.open.length > 0) && (
        <Suspense fallback={null}>
          <Findings findings={findings.open} />
        </Suspense>
      )}
    </>
  );
}
