import { useCallback, useSyncExternalStore } from 'react';

/** Something that counts its changes. */
export interface Versioned {
  readonly version: number;
  subscribe(changed: () => void): () => void;
}

/** Draws a component again with every change. */
export function useVersion(model: Versioned): void {
  const subscribe = useCallback((changed: () => void) => model.subscribe(changed), [model]);
  useSyncExternalStore(subscribe, () => model.version);
}
