import type { Host } from './host';
import type { ExecutorReply, Library, RequestExecutor, Session } from './library';
import type { WireRequest } from './messages';

/** What Excel on the web takes and gives in one request, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const TRANSPORT = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Something that goes wrong with one request. */
export interface Fault {
  /** Which request, counted from 1 since the workbook was opened. */
  readonly request: number;
  /**
   * A number is an error of the transport (5004 is cell-edit mode), a text such as `AccessDenied` an error that
   * Excel names; null is no answer at all, as when the pane is closed.
   */
  readonly code: number | string | null;
  /**
   * How many of the request's actions are done before: batches are not atomic. `'all'` is every one, of which
   * only the answer is lost. None when left out.
   */
  readonly action?: number | 'all';
}

/** Carries the requests of one workbook to its host, as text, as the wire does. */
export class Line {
  /** How many requests were sent. */
  requests = 0;
  readonly #faults: Fault[] = [];

  constructor(
    private readonly library: Library,
    private readonly host: Host,
    /** Told every request before it is processed. */
    private readonly watch: (request: WireRequest) => void,
  ) {}

  inject(fault: Fault): void {
    this.#faults.push(fault);
  }

  session(): Session {
    const executor: RequestExecutor = {
      executeAsync: async (_customData, _flags, { Body }) => this.#send(JSON.stringify(Body)),
    };
    return new (class extends this.library.OfficeExtension.SessionBase {
      override _createRequestExecutorOrNull(): RequestExecutor {
        return executor;
      }
    })();
  }

  #send(body: string): ExecutorReply | Promise<never> {
    this.requests += 1;
    if (Buffer.byteLength(body) > PAYLOAD_LIMIT) {
      return this.#transportError(TRANSPORT.requestTooLarge);
    }
    const request = JSON.parse(body) as WireRequest;
    this.watch(request);
    const fault = this.#faults.find((one) => one.request === this.requests);
    if (fault) return this.#fail(request, fault);
    const reply = JSON.stringify(this.host.process(request));
    if (Buffer.byteLength(reply) > PAYLOAD_LIMIT) {
      return this.#transportError(TRANSPORT.responseTooLarge);
    }
    return success(JSON.parse(reply));
  }

  #fail(request: WireRequest, { code, action = 0 }: Fault): ExecutorReply | Promise<never> {
    if (action === 'all') this.host.process(request);
    else if (typeof code === 'string') {
      return success(this.host.process(request, { stop: { action, code } }));
    } else this.host.process(request, { stop: { action, code: 'GeneralException' } });
    if (code === null) return new Promise(() => undefined);
    return typeof code === 'number' ? this.#transportError(code) : namedError(code);
  }

  /** The library turns the transport's number into a code, first in general, then for Excel. */
  #transportError(code: number): ExecutorReply {
    const { Excel, OfficeExtension } = this.library;
    const message = `The request failed with ${code}.`;
    const reply = OfficeExtension.RichApiMessageUtility.buildResponseOnError(code, message);
    Excel.RequestContext.prototype._processOfficeJsErrorResponse(code, reply);
    return reply;
  }
}

function success(body: unknown): ExecutorReply {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
}

/** What the library makes of a request that it gave up by itself. */
const namedError = (code: string): ExecutorReply => ({
  HttpStatusCode: 500,
  ErrorCode: code,
  ErrorMessage: `The request failed with ${code}.`,
  Headers: null,
  Body: null,
});
