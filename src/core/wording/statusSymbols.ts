import type { Status } from '../model/assessment';

/** The sign that stands before a status word, so that colour is never alone. */
export const STATUS_SYMBOLS: Readonly<Record<Status, string>> = {
  exceeded: '▲',
  met: '●',
  'nearly-met': '◐',
  'not-met': '○',
  'no-data': '–',
  'no-target': '–',
  'to-confirm': '?',
};
