import { requiredContext } from '../requiredContext';
import { CULTURE_OF, type Language } from '../../core/model/language';
import { figuresOf, type Figures } from '../../core/wording/numbers';
import { loadWords } from '../../core/wording/loadWords';
import type { CommonWords } from '../../core/wording/wordsFrom';

/** How the pane talks: sentences of one language, figures of one culture. */
export interface Speech {
  readonly language: Language;
  readonly words: CommonWords;
  readonly figures: Figures;
}

/**
 * @param displayLanguage BCP 47 tag of Office's menus, such as `vi-VN`. Languages that the product does
 *   not speak are answered in English.
 * @returns the language of the pane.
 */
export function languageOf(displayLanguage: string): Language {
  const primary = displayLanguage.toLowerCase().split('-')[0];
  return primary === 'vi' || primary === 'th' ? primary : 'en';
}

/** @returns the way to talk to a person whose Office has this display language; British dates stay British. */
export async function speechFor(displayLanguage: string): Promise<Speech> {
  const language = languageOf(displayLanguage);
  const english = language === 'en' && displayLanguage.toLowerCase().startsWith('en-');
  return {
    language,
    words: await loadWords(language),
    figures: figuresOf(english ? displayLanguage : CULTURE_OF[language]),
  };
}

/** @returns the way the pane talks. @throws Error outside the pane, which is a bug */
export const [SpeechProvider, useSpeech] = requiredContext<Speech>(
  'a component stands outside the pane',
);
