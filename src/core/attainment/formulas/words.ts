import type { Assessment } from '../../model/assessment';
import type { StatusWords } from './types';

/** @returns which word the Status column shows for an assessment. */
export function statusWordOf({ status, soFar, ended }: Assessment): keyof StatusWords {
  switch (status) {
    case 'exceeded':
      return 'exceeded';
    case 'met':
      return soFar ? 'metSoFar' : 'met';
    case 'nearly-met':
      return 'nearlyMet';
    case 'not-met':
      return ended ? 'notMet' : 'notYetMet';
    case 'no-data':
      return 'noData';
    case 'no-target':
      return 'noTarget';
    case 'to-confirm':
      return 'toConfirm';
  }
}
