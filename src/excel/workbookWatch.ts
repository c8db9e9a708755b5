/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
}

export interface WorkbookWatch {
  /** Called when a person, here or elsewhere, changed what a review may rest on. */
  readonly onChange: () => void;
  /** The sheets as they were read last; null where this is not known. */
  readonly known: () => readonly ListedSheet[] | null;
}

/** A watch under way. */
export interface WatchUnderWay {
  readonly stop: () => Promise<void>;
  /** Looks whether a sheet was added, deleted or renamed; where Excel refuses to tell, nothing is noticed. */
  readonly compareSheets: () => Promise<void>;
}
