import type { JsonObject } from '../protocol/messages';

/** How cells changed, in the object model's words. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'Unknown';

/** What happened to a workbook. `sheet` is a sheet's id, `address` an area on it as Excel names it. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: string;
      readonly address: string;
      readonly changeType: ChangeType;
    }
  | {
      readonly kind: 'formatChanged' | 'selectionChanged';
      readonly sheet: string;
      readonly address: string;
    }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: string };

export type EventKind = BookEvent['kind'];

/** Who caused an event: this add-in by its requests, or somebody else. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** One event as the client library is told it: category, type, target, arguments as JSON, id. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
];

const CATEGORY = 65_536;

/** The library's numbers of the kinds. */
const TYPES: Readonly<Record<EventKind, number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
};

/** The target of handlers that stand on the collection of worksheets. */
export const WORKBOOK = 'Workbook';

/** Which kinds of event handlers were registered for, on which target: a sheet's id or `WORKBOOK`. */
export class EventRegistrations {
  readonly #registered = new Set<string>();

  add(kind: EventKind, target: string): void {
    this.#registered.add(`${kind} ${target}`);
  }

  remove(kind: EventKind, target: string): void {
    this.#registered.delete(`${kind} ${target}`);
  }

  /** @returns what to tell of an event: once for each target that has handlers for it. */
  entriesOf(event: BookEvent, triggerSource: TriggerSource): readonly EventEntry[] {
    return [WORKBOOK, event.sheet]
      .filter((target) => this.#registered.has(`${event.kind} ${target}`))
      .map((target) => [
        CATEGORY,
        TYPES[event.kind],
        target,
        JSON.stringify(args(event, triggerSource)),
        0,
      ]);
  }
}

function args(event: BookEvent, triggerSource: TriggerSource): JsonObject {
  const { kind, sheet: worksheetId, ...rest } = event;
  const cause = { source: 'Local', triggerSource };
  if (kind !== 'changed') return { worksheetId, ...rest, ...cause };
  return { worksheetId, ...rest, ...cause, shiftDirection: 'None' };
}
