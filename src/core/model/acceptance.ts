/** By what a finding is known again, wherever its cells have moved. */
export interface FindingIdentity {
  readonly code: string;
  /** Code, else name of the indicator that it is about; the name of the sheet where it is about none. */
  readonly about: string;
  /** A digest of what it rests on: it changes with the content of any of the cells. */
  readonly content: string;
}

/** A person's decision that a finding is in order. */
export interface Acceptance extends FindingIdentity {
  readonly reason: string;
}
