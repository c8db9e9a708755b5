import { useCallback, useSyncExternalStore } from 'react';
import { areaName } from '../file/a1';
import type { Workbench } from './workbench';

/** Draws a component again whenever something about the workbook changed. */
export function useWorkbench(workbench: Workbench): void {
  const subscribe = useCallback((changed: () => void) => workbench.subscribe(changed), [workbench]);
  useSyncExternalStore(subscribe, () => stateOf(workbench));
}

function stateOf({ version, selection, name, canUndo, paneVisible }: Workbench): string {
  return [version, selection.sheet, areaName(selection.area), name, canUndo, paneVisible].join(' ');
}
