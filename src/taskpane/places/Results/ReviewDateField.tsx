import type { Day } from '../../../core/model/day';
import { TypedField } from '../../components/TypedField/TypedField';
import { useSession } from '../../session/Session';
import { useDayField } from './useDayField';
import { useTalk } from './talk';

/** The day up to which figures count; left empty, that of the last figure. */
export function ReviewDateField({ day }: { readonly day: Day | null }) {
  const { say } = useTalk();
  const { adjust } = useSession();
  const { hint, shownOf, read } = useDayField();
  return (
    <TypedField<Day | null>
      label={say('results.reviewDate')}
      hint={`${hint}; ${say('results.emptyDate')}`}
      shown={shownOf(day)}
      read={(text) => (text.trim() === '' ? { value: null } : read(text))}
      change={(reviewDate) => {
        adjust({ reviewDate });
        return null;
      }}
    />
  );
}
