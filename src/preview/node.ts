import { openWorkbookFile } from './file/openWorkbook';
import { Book } from './objects/book';
import { workbook } from './objects/workbook';
import { Host } from './protocol/host';
import { loadLibrary } from './protocol/library';
import { reflectSchema } from './protocol/schema';
import type { Schema } from './protocol/schema';
import { Line } from './protocol/session';
import type { Fault } from './protocol/session';

export type { Fault };

export interface PreviewOptions {
  /** The version of ExcelApi that the host claims: what lies above is refused. `1.14` when left out. */
  readonly apiVersion?: string;
  /** The person's regional settings as a BCP 47 tag; `en-US` when left out. */
  readonly culture?: string;
  /** The workbook's file name; `Book1.xlsx` when left out. */
  readonly name?: string;
}

/** A workbook opened from a file, worked on through the real client library. */
export interface Preview {
  /** How many requests were sent; those with which the library lets go of ranges count too. */
  readonly requests: number;
  /** Works as `Excel.run` does, against this workbook. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Makes one coming request fail. */
  inject(fault: Fault): void;
  /** @returns the workbook as a file. */
  save(): Uint8Array;
}

let schema: Schema | null = null;

/**
 * Opens a workbook. From then on `Excel` and `OfficeExtension` are globals, as in a task pane. Previews in
 * one process are independent of each other.
 * @throws HostError where the bytes are no workbook
 */
export async function openPreview(
  xlsx: Uint8Array,
  options: PreviewOptions = {},
): Promise<Preview> {
  const { apiVersion = '1.14', culture = 'en-US', name = 'Book1.xlsx' } = options;
  const library = loadLibrary();
  schema ??= reflectSchema(library);
  const book = new Book(openWorkbookFile(xlsx), name, culture);
  const workspace = { root: workbook(book), endOfRequest: () => book.endOfRequest() };
  const line = new Line(library, new Host(workspace, schema, apiVersion));
  return {
    get requests() {
      return line.requests;
    },
    run: (batch) => library.Excel.run({ session: line.session() }, batch),
    inject: (fault) => line.inject(fault),
    save: () => {
      book.settle();
      return book.file.save();
    },
  };
}
