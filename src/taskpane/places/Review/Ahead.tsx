import { useEffect, useState } from 'react';
import type { PresentingKey } from '../../../core/wording/places/presenting/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { usePaneState } from '../../session/Session';
import { AheadList } from './AheadList';
import { Part } from './Part';

/** What the next run would write. What was known last stays in view while it is worked out anew. */
export function Ahead({ say }: { readonly say: WordsOf<PresentingKey> }) {
  const { ahead } = usePaneState();
  const [last, setLast] = useState(ahead);
  useEffect(() => {
    if (ahead) setLast(ahead);
  }, [ahead]);
  return (
    <Part title={say('presenting.heading')}>
      <div aria-busy={!ahead}>
        <AheadList ahead={ahead ?? last} say={say} />
      </div>
    </Part>
  );
}
