import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../../speech/Speech';

/** Loaded when it is opened for the first time. */
const MoreMenu = lazy(() => import('./MoreMenu'));

/** Opens the menu of the pane: language, reading again, taking the review away, about. */
export default function MoreButton() {
  const { words } = useSpeech();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={words('pane.more')}
      title={words('pane.more')}
      aria-haspopup="menu"
      onClick={isWanted ? undefined : () => setWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu button={button} />
    </Suspense>
  );
}
