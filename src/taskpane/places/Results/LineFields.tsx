import type { Thresholds } from '../../../core/model/settings';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import { TypedField, type Typed } from '../../components/TypedField/TypedField';
import { usePaneState, useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { readTypedShare } from '../../speech/typedShare';
import { lineProblem } from './lineProblem';
import { useTalk } from './talk';

const EXAMPLE = 0.9;
const DECIMALS = 2;

const LABELS: Readonly<Record<keyof Thresholds, ResultsKey>> = {
  near: 'results.near',
  ahead: 'results.ahead',
  onPace: 'results.onPace',
  weightCap: 'results.weightCap',
};
const LINES = ['near', 'ahead', 'onPace'] as const;
const LINES_WITH_CAP = [...LINES, 'weightCap'] as const;

export interface LineFieldsProps {
  readonly thresholds: Thresholds;
  /** The cap says something only where indicators have weights. */
  readonly hasWeights: boolean;
}

/** The shares from which a word holds. */
export function LineFields({ thresholds, hasWeights }: LineFieldsProps) {
  const { say } = useTalk();
  const { figures } = useSpeech();
  const { adjust } = useSession();
  const { adjustments } = usePaneState();
  const read = (text: string): Typed<number> => {
    const share = readTypedShare(text);
    if (share !== null) return { value: share };
    return { problem: say('results.noShare', { example: figures.share(EXAMPLE) }) };
  };
  const change = (line: keyof Thresholds, share: number): string | null => {
    const problem = lineProblem({ ...thresholds, [line]: share });
    if (problem) return say(problem);
    adjust({ thresholds: { ...adjustments.thresholds, [line]: share } });
    return null;
  };
  return (hasWeights ? LINES_WITH_CAP : LINES).map((line) => (
    <TypedField
      key={line}
      label={say(LABELS[line])}
      hint={null}
      shown={figures.share(thresholds[line], DECIMALS)}
      read={read}
      change={(share) => change(line, share)}
    />
  ));
}
