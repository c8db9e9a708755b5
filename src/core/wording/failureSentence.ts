import type { PlanProblem } from '../model/problem';
import type { CommonWords } from './wordsFrom';

/** Why a step was refused, by a code that the catalogues have a sentence for. */
export type Failure =
  | ((
      | { readonly code: HostCode }
      | { readonly code: 'general'; readonly message: string }
      | HiddenSheet
    ) &
      Begun)
  | PlanProblem;

/** Cells of a sheet that is hidden cannot be selected. */
interface HiddenSheet {
  readonly code: 'hidden-sheet';
  readonly sheet: string;
}

/** Set where something may have been written before: it can be finished or taken back. */
interface Begun {
  readonly begun?: true;
}

export type HostCode =
  | 'cell-edit-mode'
  | 'access-denied'
  | 'too-large'
  | 'busy'
  | 'no-answer'
  | 'dialog-open'
  | 'session-lost'
  | 'item-not-found'
  | 'unsupported'
  /** The person stopped it. */
  | 'cancelled';

/** @returns what happened to the person's work, and what to do. */
export function failureSentence(failure: Failure, words: CommonWords): string {
  const sentence = reasonSentence(failure, words);
  const isBegun = 'begun' in failure && failure.begun;
  return isBegun ? `${sentence} ${words('host.begun')}` : sentence;
}

function reasonSentence(failure: Failure, words: CommonWords): string {
  switch (failure.code) {
    case 'no-room': {
      const { free, place, blocked, columns } = failure;
      return free === null
        ? words('plan.no-room-left', { place, columns })
        : words('plan.no-room', { place, blocked, columns, free });
    }
    case 'protected':
      return words('plan.protected', { sheet: failure.sheet });
    case 'structure-protected':
      return words('plan.structure-protected');
    case 'changed-meanwhile':
      return words('plan.changed-meanwhile', { place: failure.place });
    case 'hidden-sheet':
      return words('host.hidden-sheet', { sheet: failure.sheet });
    case 'general':
      return words('host.general', { message: failure.message });
    default:
      return words(`host.${failure.code}`);
  }
}
