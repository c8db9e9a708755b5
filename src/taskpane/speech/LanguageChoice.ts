import { requiredContext } from '../requiredContext';
import type { Language } from '../../core/model/language';

/** The language that a person chose for the pane; null: that of Office. */
export interface LanguageChoice {
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

/** @returns the choice of language. @throws Error outside the pane, which is a bug */
export const [LanguageChoiceProvider, useLanguageChoice] = requiredContext<LanguageChoice>(
  'a component stands outside the pane',
);
