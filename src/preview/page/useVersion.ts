import { useSyncExternalStore } from 'react';

/** Something that counts its changes. */
export interface Versioned {
  readonly version: number;
  subscribe(changed: () => void): () => void;
}

/** Renders anew with every change. @returns the count of changes */
export const useVersion = (model: Versioned): number =>
  useSyncExternalStore(model.subscribe, () => model.version);
