/** What the ribbon's "Review now" asks of the pane, which is loaded with it, in view or not. */
export interface CommandedPane {
  /**
   * Writes the review with what the workbook remembers, and brings it to the front.
   * @returns whether a person has to look at something.
   */
  readonly writeReview: () => Promise<{ readonly needsAttention: boolean }>;
  /** Brings the pane into view. */
  readonly open: () => Promise<void>;
}

/** The command's name in the manifest. */
export const REVIEW_NOW = 'reviewNow';

/**
 * @returns the ribbon's command: it writes the review without opening the pane, which opens only where something needs
 *   attention. Excel is told that it is over in any case, else the button would stay blocked.
 */
export const reviewNow =
  ({ writeReview, open }: CommandedPane) =>
  async (event: Pick<Office.AddinCommands.Event, 'completed'>): Promise<void> => {
    try {
      const { needsAttention } = await writeReview();
      if (needsAttention) await open();
    } finally {
      event.completed();
    }
  };
