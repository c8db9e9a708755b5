import { requiredContext } from '../../requiredContext';
import type { AcceptedFinding } from '../../../core/model/checkedFindings';
import type { Finding } from '../../../core/model/finding';
import type { CellChange, FixOption } from '../../../core/model/fix';

/** What a person can do about findings. */
export interface ChecksActions {
  /** Something is under way, or the findings are being looked for: cells are not changed meanwhile. */
  readonly isBusy: boolean;
  /** It is cells that are changed. */
  readonly isFixing: boolean;
  readonly fix: (changes: readonly CellChange[]) => void;
  /** @param said the answer in words. */
  readonly answer: (option: FixOption, said: string) => void;
  readonly accept: (finding: Finding, reason: string) => void;
  readonly takeBack: (accepted: AcceptedFinding) => void;
}

/** @returns what can be done here. @throws Error outside of this place, which is a bug */
export const [ActionsProvider, useActions] = requiredContext<ChecksActions>(
  'a component stands outside the place',
);
