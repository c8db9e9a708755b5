import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day, Span } from '../../../core/model/day';
import { withTerm } from '../../../core/settings/change/indicators';
import { TypedField } from '../../components/TypedField/TypedField';
import { usePaneState, useSession } from '../../session/Session';
import { useDayField } from './useDayField';
import { useTalk } from './talk';

/** A term of which one end may be missing. */
interface Draft {
  readonly start: Day | null;
  readonly end: Day | null;
}

const NO_TERM: Draft = { start: null, end: null };

/** The span that targets are for unless they have their own: it is taken over once both ends are there. */
export function TermFields({ term }: { readonly term: Span | null }) {
  const { say } = useTalk();
  const { choose } = useSession();
  const { survey } = usePaneState();
  const { hint, shownOf, read } = useDayField();
  const [draft, setDraft] = useState<Draft>(NO_TERM);
  const shown: Draft = term ?? draft;
  const change = (piece: Partial<Draft>): string | null => {
    const { start, end } = { ...shown, ...piece };
    if (start === null || end === null) {
      setDraft({ start, end });
      return null;
    }
    if (start >= end) return say('results.noTerm');
    choose(withTerm({ start, end }));
    return null;
  };
  return (
    <>
      <TypedField
        label={say('results.termStart')}
        hint={hint}
        shown={shownOf(shown.start)}
        read={read}
        change={(start) => change({ start })}
      />
      <TypedField
        label={say('results.termEnd')}
        hint={hint}
        shown={shownOf(shown.end)}
        read={read}
        change={(end) => change({ end })}
      />
      {survey?.choices.term && (
        <Button
          size="small"
          onClick={() => {
            setDraft(NO_TERM);
            choose(withTerm(null));
          }}
        >
          {say('results.forgetTerm')}
        </Button>
      )}
    </>
  );
}
