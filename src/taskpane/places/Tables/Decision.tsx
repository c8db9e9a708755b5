import { Choice } from '../../components/Choice/Choice';
import { useTalk } from './talk';

/** Stands for what is read, where nothing is decided. */
const AS_READ = 'as-read';

export interface DecisionProps<T extends string> {
  readonly label: string;
  /** How it is read, in words; it is not known where a person decided. */
  readonly asRead: string;
  /** What a person decided, or null. */
  readonly decided: T | null;
  readonly options: readonly (readonly [T, string])[];
  /** `value`: null leaves it as it is read. */
  readonly decide: (value: T | null) => void;
}

/** A drop-down that says how something is read, and lets a person decide otherwise. */
export function Decision<T extends string>({
  label,
  asRead,
  decided,
  options,
  decide,
}: DecisionProps<T>) {
  const { say } = useTalk();
  const first =
    decided === null ? say('tables.asRead', { reading: asRead }) : say('tables.asReadAgain');
  return (
    <Choice<string>
      label={label}
      value={decided ?? AS_READ}
      options={[[AS_READ, first], ...options]}
      onChange={(value) => decide(options.find(([one]) => one === value)?.[0] ?? null)}
    />
  );
}
