import { openWorkbookFile } from './file/openWorkbook';
import { Book } from './objects/book';
import { workbook } from './objects/workbook';
import { Exchange } from './protocol/exchange';
import type { Fault } from './protocol/exchange';
import { Host } from './protocol/host';
import { loadLibrary } from './protocol/library';
import type { WireRequest } from './protocol/messages';
import { reflectSchema } from './protocol/schema';
import type { Schema } from './protocol/schema';
import { sessionOf } from './protocol/session';

export type { Fault, WireRequest };

export interface PreviewOptions {
  /** The version of ExcelApi that the host claims: what lies above is refused. `1.14` when left out. */
  readonly apiVersion?: string;
  /** The person's regional settings as a BCP 47 tag; `en-US` when left out. */
  readonly culture?: string;
  /** Told every request that is sent, before it is processed. */
  readonly onRequest?: (request: WireRequest) => void;
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
  /** Processes a request that another preview of the same file was sent, without the client library. */
  replay(request: WireRequest, afterAction?: () => void): void;
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
  const {
    apiVersion = '1.14',
    culture = 'en-US',
    name = 'Book1.xlsx',
    onRequest = () => undefined,
  } = options;
  const library = loadLibrary();
  schema ??= reflectSchema(library);
  const book = new Book(openWorkbookFile(xlsx), name, culture);
  const workspace = { root: workbook(book), endOfRequest: () => book.endOfRequest() };
  const host = new Host(workspace, schema, { claimed: apiVersion });
  const exchange = new Exchange(host, onRequest);
  return {
    get requests() {
      return exchange.requests;
    },
    run: (batch) => library.Excel.run({ session: sessionOf(library, exchange) }, batch),
    inject: (fault) => exchange.inject(fault),
    replay: (request, afterAction) => void host.process(request, { afterAction }),
    save: () => {
      book.settle();
      return book.file.save();
    },
  };
}
