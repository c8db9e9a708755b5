import { lazy, Suspense, useEffect, useState } from 'react';
import { useSpeech } from '../../speech/Speech';
import { usePaneState, useSession } from '../../session/Session';
import { Card } from '../Card/Card';
import { Frame } from '../Frame/Frame';
import { Loading } from '../Loading/Loading';
import { Announcer } from './Announcer';
import { Place } from './Place';

/** Loaded when there is something to go to and to do: the card shows before. */
const MoreButton = lazy(() => import('../More/MoreButton'));
const Tabs = lazy(() => import('../Tabs/Tabs'));
const Refused = lazy(() => import('../Refused/Refused'));
const Footer = lazy(() => import('../Footer/Footer'));

/** The whole pane: it reads the workbook when it opens, shows what it found, and writes when asked. */
export function Pane() {
  const { words } = useSpeech();
  const session = useSession();
  const { survey, step } = usePaneState();
  useEffect(() => {
    addEventListener('focus', session.look);
    return () => removeEventListener('focus', session.look);
  }, [session]);
  const hasAnswer = survey !== null || step.kind === 'failed';
  const isShown = useShown(hasAnswer, session.shown);
  if (step.kind === 'broken') throw step.bug;
  return (
    <Frame
      title={words('pane.title')}
      tools={
        isShown && (
          <Suspense fallback={null}>
            <MoreButton />
          </Suspense>
        )
      }
      card={survey && <Card />}
      tabs={
        isShown &&
        survey && (
          <Suspense fallback={null}>
            <Tabs />
          </Suspense>
        )
      }
      footer={
        isShown && (
          <Suspense fallback={null}>
            <Footer />
          </Suspense>
        )
      }
    >
      {isShown && survey && <Place />}
      {!survey && step.kind === 'working' && <Loading share={step.share} />}
      {!survey && step.kind === 'failed' && (
        <Suspense fallback={null}>
          <Refused failure={step.failure} />
        </Suspense>
      )}
      <Announcer />
    </Frame>
  );
}

/**
 * @returns whether the answer has been put on the screen: what comes with it is loaded after it.
 * @param shown is called then.
 */
function useShown(hasAnswer: boolean, shown: () => void): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!hasAnswer) return;
    const timer = setTimeout(() => {
      setShown(true);
      shown();
    });
    return () => clearTimeout(timer);
  }, [hasAnswer, shown]);
  return isShown;
}
