/** Runs a batch against a workbook: `Excel.run` in the pane, a preview's `run` on the command line. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Excel on the web refuses requests and responses above 5 MB; what we send and ask for stays well below. */
export const SAFE_BYTES = 2_500_000;
