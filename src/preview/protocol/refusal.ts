import { HostError } from '../file/hostError';

/** A HostError, and the member at which it arose: what a reply reports. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Type and member, `WorksheetCollection.getItem`. */
    readonly location: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Runs a member's behaviour; a HostError becomes a refusal at `location`, any other throw is a bug and passes. */
export function locate<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) throw new Refusal(error.code, error.message, location);
    throw error;
  }
}
