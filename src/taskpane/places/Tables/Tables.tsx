import { loadTablesWords } from '../../../core/wording/places/tables/loadTablesWords';
import { useLoadedWords } from '../../speech/useLoadedWords';

/** What was found in the workbook, and how it was read. */
export default function Tables() {
  const words = useLoadedWords(loadTablesWords);
  return words && <p>{words('tables.none')}</p>;
}
