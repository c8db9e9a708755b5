import { useState } from 'react';
import { dayOf } from '../../../core/model/day';
import type { NewSheet } from '../../../core/model/newSheet';
import type { Choices } from '../../../core/settings/choices';
import { loadStarterWords } from '../../../core/wording/places/starter/loadStarterWords';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';

/** What is put into the workbook, and what is chosen for it. */
interface Inserted {
  readonly sheets: readonly NewSheet[];
  readonly choices?: Choices;
}

export interface Inserting {
  readonly isWorking: boolean;
  readonly insertStarter: () => void;
  readonly insertSample: () => void;
}

/** Puts tables into the workbook; they are loaded when they are asked for. */
export function useInserting(): Inserting {
  const { language } = useSpeech();
  const session = useSession();
  const [isWorking, setWorking] = useState(false);
  const [bug, setBug] = useState<{ readonly thrown: unknown } | null>(null);
  if (bug) throw bug.thrown;
  const insert = async (loading: Promise<Inserted>): Promise<void> => {
    setWorking(true);
    const { sheets, choices } = await loading;
    const isThere = await session.insert(sheets);
    if (isThere && choices) session.choose((former) => ({ ...former, ...givenIn(choices) }));
    setWorking(false);
    // The buttons are gone with the empty workbook: the keyboard goes on in what came in their place.
    if (isThere) document.getElementById('place')?.focus();
  };
  const starting = (loading: () => Promise<Inserted>) => () => {
    if (!isWorking) insert(loading()).catch((thrown: unknown) => setBug({ thrown }));
  };
  return {
    isWorking,
    insertStarter: starting(async () => {
      const [{ starterSheets }, say] = await Promise.all([
        import('../../../core/starter/starterSheets'),
        loadStarterWords(language),
      ]);
      return { sheets: starterSheets(say, language, today()) };
    }),
    insertSample: starting(async () =>
      (await import('../../../core/starter/loadSample')).loadSample(language),
    ),
  };
}

/** What samples come with; everything else stays as it is chosen. */
const givenIn = ({
  term,
  language,
  presentation,
}: Choices): Pick<Choices, 'term' | 'language' | 'presentation'> => ({
  term,
  language,
  presentation,
});

function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
