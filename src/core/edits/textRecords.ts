import type { CompositionInput } from '../review/composition';
import type { SheetDraft } from '../review/sheetDraft';
import type { Located } from './locateOwn';
import type { Journal } from './ownPart';

type TextRecords = Pick<Journal, 'texts' | 'drafted' | 'indicators' | 'highestKey' | 'gone'>;

/**
 * @returns what the journal keeps of texts before anything is written: a run that is cut short has lost none of
 *   them, and what it drafted is not taken for a person's.
 */
export function textRecords(
  { journal }: Located,
  { texts, gone, evaluation }: CompositionInput,
  review: SheetDraft,
): TextRecords {
  const drafted = new Map(Object.entries(journal?.drafted ?? {}));
  for (const { key, drafted: text } of review.texts) {
    const before = drafted.get(key) ?? [];
    drafted.set(key, [...before.filter((each) => each !== text), text]);
  }
  return {
    texts: Object.fromEntries([...texts].map(([key, content]) => [key, String(content)])),
    drafted: Object.fromEntries(drafted),
    indicators: Object.fromEntries(
      evaluation.reading.indicators.map(({ key, name }) => [key, name]),
    ),
    highestKey: journal?.highestKey ?? 0,
    gone: [...gone],
  };
}
