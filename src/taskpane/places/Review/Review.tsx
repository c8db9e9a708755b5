import { loadPresentingWords } from '../../../core/wording/places/presenting/loadPresentingWords';
import { useLoadedWords } from '../../speech/useLoadedWords';

/** How the review is laid out, and what will be written. */
export default function Review() {
  const words = useLoadedWords(loadPresentingWords);
  return words && <p>{words('presenting.heading')}</p>;
}
