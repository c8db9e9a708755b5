import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { EventEntry } from './bookEvents';

/** The window beside the sheet that an add-in can show and hide by itself. */
export interface PaneWindow {
  visible(): boolean;
  show(visible: boolean): void;
  /** The add-in has said what its buttons on the ribbon do. */
  ready(): void;
}

const type = new HostType<PaneWindow>('AppRuntimeService', {
  methods: {
    getAppRuntimeState: (pane) => (pane.visible() ? 'Visible' : 'Background'),
    setAppRuntimeState: (pane, args) => {
      const state = args.text(0);
      if (state !== 'Visible' && state !== 'Background')
        throw invalid(`There is no state ${state}.`);
      pane.show(state === 'Visible');
    },
  },
});

const actions = new HostType<PaneWindow>('AddinInternalService', {
  methods: { notifyActionHandlerReady: (pane) => pane.ready() },
});

const SERVICES: Readonly<Record<string, (pane: PaneWindow) => HostObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': (pane) => type.of(pane),
  'Microsoft.InternalService.AddinInternalService': (pane) => actions.of(pane),
};

/** @returns what the library asks of Office, outside the workbook; null where that is not offered. */
export const officeService = (pane: PaneWindow, name: string): HostObject | null =>
  SERVICES[name]?.(pane) ?? null;

const VISIBILITY_CHANGED = 65_539;

/** What the library is told when the pane was shown or hidden. */
export const visibilityEntry = (visible: boolean): EventEntry => [
  65_536,
  VISIBILITY_CHANGED,
  '',
  JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }),
  0,
];
