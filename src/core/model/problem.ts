/** Why nothing can be written; found before the first edit. */
export type PlanProblem =
  | {
      readonly code: 'no-room';
      /** The table, as a formula names it: `'Kế hoạch'!A3:F9`. */
      readonly place: string;
      /** The first filled cell in the way, in A1 without the sheet. */
      readonly blocked: string;
      /** How many empty columns are needed. */
      readonly columns: number;
      /** The letters of the column from which on its rows are empty; null where that is beyond the sheet. */
      readonly free: string | null;
    }
  | { readonly code: 'protected'; readonly sheet: string }
  /** Sheets can be neither added nor removed. */
  | { readonly code: 'structure-protected' }
  /** A cell no longer is what a fix was offered for. */
  | { readonly code: 'changed-meanwhile'; readonly place: string };
