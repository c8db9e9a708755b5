import { loadEmptyWords } from '../../../core/wording/places/empty/loadEmptyWords';
import { useLoadedWords } from '../../speech/useLoadedWords';

/** What a person can do in a workbook without targets. */
export default function Empty() {
  const words = useLoadedWords(loadEmptyWords);
  return words && <p>{words('empty.heading')}</p>;
}
