import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { LANGUAGES, type Language } from '../../../core/model/language';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { LANGUAGE_NAMES } from '../../speech/languageNames';
import { Labelled } from './Labelled';

/** Stands for the language of the headers. */
const AS_HEADERS = 'headers';

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
});

export interface LanguageFieldProps {
  readonly chosen: Language | null;
  /** The language that the review has. */
  readonly current: Language;
  readonly say: WordsOf<PresentingKey>;
  readonly choose: (language: Language | null) => void;
}

/** The language of what is written, which need not be that of the pane. */
export function LanguageField({ chosen, current, say, choose }: LanguageFieldProps) {
  const styles = useStyles();
  const id = useId();
  const asHeaders = chosen
    ? say('presenting.asHeaders')
    : say('presenting.asHeadersNow', { language: LANGUAGE_NAMES[current] });
  return (
    <div className={styles.part}>
      <Labelled id={id} label={say('presenting.language')} strong>
        <Select
          id={id}
          value={chosen ?? AS_HEADERS}
          onChange={(_, { value }) =>
            choose(LANGUAGES.find((language) => language === value) ?? null)
          }
        >
          <option value={AS_HEADERS}>{asHeaders}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Labelled>
    </div>
  );
}
