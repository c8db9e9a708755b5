import type { EventKind, EventRegistrations } from './bookEvents';

/** What the library calls to register handlers of a kind. */
const NAMES: Readonly<Record<EventKind, string>> = {
  changed: 'DataChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  added: 'Added',
  selectionChanged: 'SelectionChanged',
  deleted: 'Deleted',
  formatChanged: 'FormatChanged',
};

type Members<Self> = Readonly<Record<string, (self: Self) => void>>;

/** @returns the methods by which the library registers for events of these kinds, and takes that back. */
export function eventMembers<Self>(
  kinds: readonly EventKind[],
  registrations: (self: Self) => EventRegistrations,
  target: (self: Self) => string,
): Members<Self> {
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`_Register${NAMES[kind]}Event`, (self: Self) => registrations(self).add(kind, target(self))],
      [
        `_Unregister${NAMES[kind]}Event`,
        (self: Self) => registrations(self).remove(kind, target(self)),
      ],
    ]),
  );
}
