import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Language } from '../../../core/model/language';
import { useAppearance, type OfficeColors } from '../../appearance/appearance';
import { useTheme } from '../../appearance/theme';
import { SessionProvider, type Session } from '../../session/Session';
import { keepLanguage, keptLanguage, type LanguageStore } from '../../speech/keptLanguage';
import { LanguageChoiceProvider } from '../../speech/LanguageChoice';
import { speechFor, SpeechProvider, type Speech } from '../../speech/Speech';
import { BrokenBoundary } from '../Broken/Broken';
import { Pane } from './Pane';

export interface RootProps {
  readonly session: Session;
  /** BCP 47 tag of Office's menus. */
  readonly displayLanguage: string;
  /** null where nothing can be kept. */
  readonly store: LanguageStore | null;
  /** The one in which the pane opens. */
  readonly speech: Speech;
  /** undefined where Office does not tell. */
  readonly officeColors: OfficeColors | undefined;
  /** That of the appearance with which the pane opens. */
  readonly theme: Theme;
}

const useStyles = makeStyles({
  // The background reaches to the bottom whatever stands in it. Not the provider's: menus lie in one like it.
  root: { minHeight: '100vh' },
});

/** The pane in its theme and language. */
export function Root({ session, officeColors, theme, ...languages }: RootProps) {
  const styles = useStyles();
  const current = useTheme(useAppearance(officeColors), theme);
  const { speech, choice } = useChosenSpeech(languages);
  return (
    <FluentProvider theme={current}>
      <div className={styles.root}>
        <LanguageChoiceProvider value={choice}>
          <SpeechProvider value={speech}>
            <SessionProvider value={session}>
              <BrokenBoundary restart={() => void session.run('survey')}>
                <Pane />
              </BrokenBoundary>
            </SessionProvider>
          </SpeechProvider>
        </LanguageChoiceProvider>
      </div>
    </FluentProvider>
  );
}

/** The language can be changed while the pane is open; the page says which one it is in. */
function useChosenSpeech({
  displayLanguage,
  store,
  speech: first,
}: Pick<RootProps, 'displayLanguage' | 'store' | 'speech'>) {
  const [speech, setSpeech] = useState(first);
  const [chosen, setChosen] = useState(() => keptLanguage(store));
  const choice = useMemo(
    () => ({
      chosen,
      choose: (language: Language | null) => {
        keepLanguage(store, language);
        setChosen(language);
        void speechFor(language ?? displayLanguage).then((next) => {
          document.documentElement.lang = next.language;
          setSpeech(next);
        });
      },
    }),
    [chosen, displayLanguage, store],
  );
  return { speech, choice };
}
