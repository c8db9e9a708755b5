import type { HostFailure } from '../../excel/reviewHost';
import type { Figures } from '../../core/wording/numbers';
import type { Words } from '../../core/wording/words';

/** @returns what happened to the person's work, and the way out. */
export function failureSentence(failure: HostFailure, words: Words): string {
  switch (failure.code) {
    case 'general':
      return words('host.general', { message: failure.message });
    case 'no-room':
      return words('plan.no-room', { ...failure });
    case 'protected':
      return words('plan.protected', { sheet: failure.sheet });
    default:
      return words(`host.${failure.code}`);
  }
}

/** @returns a cell's value in print: numbers by the culture, anything else as it stands. */
export function cellText(value: string | number | boolean, figures: Figures): string {
  return typeof value === 'number' ? figures.number(value, 6) : String(value);
}
