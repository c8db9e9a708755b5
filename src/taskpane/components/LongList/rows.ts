/** A line of a long list. */
export interface ListRow {
  /** Stays the same when the list is made anew. */
  readonly key: string;
  /** It has nothing to act on: the focus passes over it. */
  readonly isHeading: boolean;
  /** About how high it is before it is measured, in pixels. */
  readonly height: number;
}
