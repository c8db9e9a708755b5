import { Choice } from '../../components/Choice/Choice';
import { useTalk } from './talk';

/** Stands for what is read, where a person decided otherwise. */
const AS_READ = 'as-read';

export interface DecisionProps<T extends string> {
  readonly label: string;
  /** How it is read, among the options; it is not known where a person decided. */
  readonly read: T;
  /** What a person decided, or null. */
  readonly decided: T | null;
  readonly options: readonly (readonly [T, string])[];
  /** `value`: null leaves it as it is read. */
  readonly decide: (value: T | null) => void;
}

/** A drop-down that says how something is read, and lets a person decide otherwise, and back. */
export function Decision<T extends string>({
  label,
  read,
  decided,
  options,
  decide,
}: DecisionProps<T>) {
  const { say } = useTalk();
  return (
    <Choice<string>
      label={label}
      value={decided ?? read}
      options={decided === null ? options : [[AS_READ, say('tables.asRead')], ...options]}
      onChange={(value) => decide(options.find(([one]) => one === value)?.[0] ?? null)}
    />
  );
}
