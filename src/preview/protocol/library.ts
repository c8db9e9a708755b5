import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A reply as the library's request executors give it. */
export interface ExecutorReply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Body: unknown;
}

export interface RequestExecutor {
  executeAsync(
    customData: string,
    flags: number,
    message: { readonly Body: unknown },
  ): Promise<ExecutorReply>;
}

/** What carries requests for `Excel.run({ session }, …)`. */
export interface Session {
  _createRequestExecutorOrNull(): RequestExecutor;
}

/** The parts of the client library that its type declarations leave out. */
interface Undeclared {
  readonly Excel: {
    readonly _CC: Readonly<Record<string, { toString(): string } | undefined>>;
    run<T>(
      options: { readonly session: Session },
      batch: (context: Excel.RequestContext) => Promise<T>,
    ): Promise<T>;
    readonly RequestContext: {
      readonly prototype: {
        _processOfficeJsErrorResponse(code: number, reply: ExecutorReply): void;
      };
    };
  };
  readonly OfficeCore: Readonly<Record<string, unknown>>;
  readonly OfficeExtension: {
    readonly SessionBase: new () => Session;
    readonly RichApiMessageUtility: {
      buildResponseOnError(code: number, message: string): ExecutorReply;
    };
  };
}

export type Library = Undeclared & {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
};

const PATH = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** Names that the library declares in one place and looks up on `window` in another. */
const SHARED = ['OSF', 'Office', 'OfficeCore', 'OfficeExtension', 'Excel'] as const;

let loaded: Library | null = null;

/**
 * Loads the client library, unmodified and once. It is evaluated as a function, in the caller's realm (it
 * compares prototypes to tell plain objects from its own), with a window of its own so that it leaves
 * nothing behind; then `Excel` and `OfficeExtension` become globals, as they are in a task pane.
 */
export function loadLibrary(): Library {
  loaded ??= evaluate();
  return loaded;
}

function evaluate(): Library {
  const source = readFileSync(createRequire(import.meta.url).resolve(PATH), 'utf8');
  const run = new Function(
    'window',
    `with (window) {${source}\nreturn { Excel, OfficeCore, OfficeExtension }; }`,
  );
  const library = run(paneWindow()) as Library;
  Object.assign(globalThis, { Excel: library.Excel, OfficeExtension: library.OfficeExtension });
  return library;
}

/** The little of a browser's window that the library touches while it loads. */
function paneWindow(): object {
  const window = {
    ...Object.fromEntries(SHARED.map((name) => [name, undefined])),
    Promise,
    location: { href: '', search: '', hash: '', pathname: '/', protocol: 'https:', host: '' },
    navigator: { userAgent: '', appVersion: '' },
    document: { getElementsByTagName: () => [], addEventListener: () => undefined, cookie: '' },
    addEventListener: () => undefined,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
