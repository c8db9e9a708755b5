import type { HostObject } from './hostObject';

/** What a host serves. */
export interface Workspace {
  /** The object that requests start from. */
  readonly root: HostObject;
  /** What stands beside it, by the name that the library makes it under; null for what is not there. */
  service?(name: string): HostObject | null;
  /** Called when a request is done, also when it stopped at an error. */
  endOfRequest(): void;
}
