import type { Indicator, Target } from '../../../core/model/indicator';
import type { TargetChoice } from '../../../core/model/settings';
import type { Reading } from '../../../core/model/table';
import { decidedTarget, targetCellOf } from '../../../core/reading/indicators/targetCell';
import { targetMeanings, withoutTarget, withTarget } from '../../../core/settings/change/targets';
import { targetText } from '../../../core/wording/explaining/targetText';
import { TypedField } from '../../components/TypedField/TypedField';
import { usePaneState, useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { lookOf, printerOf } from '../../speech/valueText';
import { Decision } from './Decision';
import { useTalk } from './talk';
import { typedTarget } from './typedTarget';

export interface TargetDecisionProps {
  readonly indicator: Indicator;
  readonly reading: Reading;
}

/** What a target means that has to be confirmed, or that a person decided about. */
export function TargetDecision({ indicator, reading }: TargetDecisionProps) {
  const { choose } = useSession();
  const { survey } = usePaneState();
  const { say } = useTalk();
  const meaning = useMeaning(indicator, reading);
  const { target } = indicator;
  const decided = survey && decidedTarget(survey.choices.cells, indicator, reading);
  const cell = targetCellOf(indicator, reading);
  if (!target || !cell || (target.doubt === null && !decided)) return null;
  const decide = (choice: TargetChoice | null): void => {
    if (choice) choose(withTarget(cell, choice));
    else if (decided) choose(withoutTarget(decided.choice));
  };
  const meanings = targetMeanings(target);
  return (
    <>
      <Decision
        label={say('results.meant', { text: cell.text })}
        decided={decided ? decided.target.comparator : null}
        reading={decided ? null : meaning(target)}
        options={meanings.map((one) => [
          one.comparator,
          meaning({ ...target, ...one, doubt: null }),
        ])}
        onDecide={(wanted) =>
          decide(meanings.find(({ comparator }) => comparator === wanted) ?? null)
        }
      />
      {target.doubt === 'unreadable' && <Figure {...{ indicator, reading, decide }} />}
    </>
  );
}

function useMeaning(indicator: Indicator, reading: Reading): (target: Target) => string {
  const { figures } = useSpeech();
  const { explain } = useTalk();
  const print = printerOf(indicator, reading, figures);
  return (target) => targetText(target, explain, print);
}

interface FigureProps extends TargetDecisionProps {
  readonly decide: (choice: TargetChoice) => void;
}

/** A target in the words of whoever knows what is meant. */
function Figure({ indicator, reading, decide }: FigureProps) {
  const { figures } = useSpeech();
  const { say, explain } = useTalk();
  const look = lookOf(indicator, reading);
  const example = explain('target.atLeast', { low: figures.number(90) });
  return (
    <TypedField<TargetChoice>
      label={say('results.typedTarget', { example })}
      hint={null}
      shown=""
      read={(text) => {
        const choice = typedTarget(text, reading.culture, look);
        return choice ? { value: choice } : { problem: say('results.noTypedTarget', { example }) };
      }}
      change={(choice) => {
        decide(choice);
        return null;
      }}
    />
  );
}
