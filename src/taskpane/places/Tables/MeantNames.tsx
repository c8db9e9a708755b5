import type { Choices } from '../../../core/settings/choices';
import { withoutAlias } from '../../../core/settings/change/aliases';
import { useSession } from '../../session/Session';
import { Question } from './Question';
import { Questions } from './Questions';
import { useTalk } from './talk';

/** Labels of which a person said what they mean, with the way back. */
export function MeantNames({ aliases }: Pick<Choices, 'aliases'>) {
  const { say } = useTalk();
  const { choose } = useSession();
  return (
    <Questions title={say('tables.meantTitle')}>
      {Object.entries(aliases).map(([label, indicator]) => {
        const sentence = say('tables.meant', { label, indicator });
        return (
          <Question
            key={label}
            answer={say('tables.meantNot')}
            label={`${say('tables.meantNot')}: ${sentence}`}
            onAnswer={() => choose(withoutAlias(label))}
          >
            {sentence}
          </Question>
        );
      })}
    </Questions>
  );
}
