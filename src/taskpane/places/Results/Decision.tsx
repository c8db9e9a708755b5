import { Choice } from '../../components/Choice/Choice';
import { useTalk } from './talk';

/** Stands for what was read, where nothing was decided. */
const AS_READ = 'as-read';

export interface DecisionProps<T extends string> {
  readonly label: string;
  /** What a person decided, or null. */
  readonly decided: T | null;
  /** What it is as read, in words; null where that is not known while something is decided. */
  readonly reading: string | null;
  readonly options: readonly (readonly [T, string])[];
  /** null leaves it as it is read. */
  readonly onDecide: (value: T | null) => void;
}

/** One thing that was read, and what else it may be. */
export function Decision<T extends string>({
  label,
  decided,
  reading,
  options,
  onDecide,
}: DecisionProps<T>) {
  const { say } = useTalk();
  const asRead = reading === null ? say('results.asReadAgain') : say('results.asRead', { reading });
  return (
    <Choice<T | typeof AS_READ>
      label={label}
      value={decided ?? AS_READ}
      options={[[AS_READ, asRead], ...options]}
      onChange={(value) => onDecide(options.find(([one]) => one === value)?.[0] ?? null)}
    />
  );
}
