import { withTablePiece } from '../../../core/settings/change/tables';
import type { Choices } from '../../../core/settings/choices';
import { useSession } from '../../session/Session';
import { Question } from './Question';
import { Questions } from './Questions';
import { tableText } from './tableText';
import { useTalk } from './talk';

/** Tables that a person left out, with the way back. */
export function LeftOut({ choices }: { readonly choices: Choices }) {
  const { say } = useTalk();
  const { choose } = useSession();
  return (
    <Questions title={say('tables.leftOut')}>
      {choices.tables
        .filter(({ exclude }) => exclude)
        .map(({ table }) => (
          <Question
            key={JSON.stringify(table)}
            answer={say('tables.takeIn')}
            label={`${say('tables.takeIn')}: ${tableText(table)}`}
            onAnswer={() => choose(withTablePiece([table], 'exclude', null))}
          >
            {tableText(table)}
          </Question>
        ))}
    </Questions>
  );
}
