import type { BookEvent, ChangeType } from '../objects/bookEvents';

/** What a change of cells is when it is taken back. */
const INVERSE: Partial<Readonly<Record<ChangeType, ChangeType>>> = {
  RowInserted: 'RowDeleted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
};

/** @returns what happens, in order, when a step is taken back in which these events happened. */
export const undoneEvents = (events: readonly BookEvent[]): readonly BookEvent[] =>
  [...events].reverse().flatMap((event) => undone(event));

function undone(event: BookEvent): readonly BookEvent[] {
  switch (event.kind) {
    case 'changed':
      return [{ ...event, changeType: INVERSE[event.changeType] ?? event.changeType }];
    case 'added':
      return [{ ...event, kind: 'deleted' }];
    case 'deleted':
      return [{ ...event, kind: 'added' }];
    case 'formatChanged':
      return [event];
    default:
      return [];
  }
}
