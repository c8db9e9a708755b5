import { createContext, useContext } from 'react';
import type { Language } from '../../core/model/language';

/** The language that a person chose for the pane; null: that of Office. */
export interface LanguageChoice {
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

const LanguageChoiceContext = createContext<LanguageChoice | null>(null);
export const LanguageChoiceProvider = LanguageChoiceContext.Provider;

/** @returns the choice of language. @throws Error outside the pane, which is a bug */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageChoiceContext);
  if (!choice) throw new Error('a component stands outside the pane');
  return choice;
}
