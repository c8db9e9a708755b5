import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Evaluation } from '../../../core/model/review';
import type { ReviewHost } from '../../../excel/reviewHost';
import { useSpeech } from '../../speech/Speech';
import { mainHeadline } from '../../tally';
import { useReview } from '../../useReview';
import { Card } from '../Card/Card';
import { Findings } from '../Findings/Findings';
import { Footer } from '../Footer/Footer';
import { Frame } from '../Frame/Frame';
import { Indicators } from '../Indicators/Indicators';
import { Loading } from '../Loading/Loading';
import { Announcer } from './Announcer';

/** The whole pane: it reads the workbook when it opens, shows what it found, and writes when asked. */
export function Pane({ host }: { readonly host: ReviewHost }) {
  const { words } = useSpeech();
  const session = useReview(host);
  const { survey, step } = session.state;
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
      card={survey && <Card evaluation={survey.evaluation} />}
      footer={<Footer {...session} />}
    >
      {survey && <Results evaluation={survey.evaluation} />}
      {!survey && working && <Loading />}
      <Announcer state={session.state} />
    </Frame>
  );
}

const useStyles = makeStyles({
  sentence: { margin: 0, padding: tokens.spacingHorizontalL },
});

function Results({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const found = mainHeadline(evaluation) !== null;
  return (
    <>
      {found && <Indicators evaluation={evaluation} />}
      {!found && <p className={styles.sentence}>{words('pane.nothingFound')}</p>}
      {(found || evaluation.findings.length > 0) && <Findings findings={evaluation.findings} />}
    </>
  );
}
