import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import type { ReviewHost } from '../../../excel/reviewHost';
import { useAppearance, type OfficeColors } from '../../appearance/appearance';
import { useTheme } from '../../appearance/theme';
import { SpeechProvider, type Speech } from '../../speech/Speech';
import { BrokenBoundary } from '../Broken/Broken';
import { Pane } from './Pane';

export interface RootProps {
  readonly host: ReviewHost;
  readonly speech: Speech;
  /** undefined where Office does not tell. */
  readonly officeColors: OfficeColors | undefined;
  /** That of the appearance with which the pane opens. */
  readonly theme: Theme;
}

const useStyles = makeStyles({
  // The theme's background reaches to the bottom whatever stands in it.
  root: { minHeight: '100vh' },
});

/** The pane in its theme and language. */
export function Root({ host, speech, officeColors, theme }: RootProps) {
  const styles = useStyles();
  const current = useTheme(useAppearance(officeColors), theme);
  return (
    <FluentProvider className={styles.root} theme={current}>
      <SpeechProvider value={speech}>
        <BrokenBoundary>
          <Pane host={host} />
        </BrokenBoundary>
      </SpeechProvider>
    </FluentProvider>
  );
}
