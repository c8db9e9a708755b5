import type { Target } from '../../model/indicator';
import { tokenise } from '../../reading/cells/tokens';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';
import { isMeasure } from './counts';

const LAST_NUMBER = /[\d.,]+$/;

/** Words that no phrase covers and a number behind them; "level 3" and "top 10" are figures. */
const isReferenceText = remembered((text) => {
  const folded = fold(text);
  if (isMeasure(folded.replace(LAST_NUMBER, '').trim())) return false;
  const kinds = tokenise(folded, { mark: ',', unit: null }).map(({ kind }) => kind);
  return /^(?:word )+number$/.test(kinds.join(' '));
});

/** @returns whether a target's number belongs to the word before it, as in "see annex 2", and is no figure. */
export const isReference = (target: Target | null): boolean =>
  target?.doubt === 'words-left-over' && isReferenceText(target.text);
