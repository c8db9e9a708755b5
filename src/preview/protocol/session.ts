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
   * A number is an error of the transport (5004 is cell-edit mode): nothing is done. A text such as
   * `AccessDenied` is the host's refusal: the actions before `action` are done.
   */
  readonly code: number | string;
  /** The position of the action that is refused, from 0; 0 when left out. */
  readonly action?: number;
}

/** Carries the requests of one workbook to its host, as text, as the wire does. */
export class Line {
  /** How many requests were sent. */
  requests = 0;
  readonly #faults: Fault[] = [];

  constructor(
    private readonly library: Library,
    private readonly host: Host,
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

  #send(body: string): ExecutorReply {
    this.requests += 1;
    const fault = this.#faults.find(({ request }) => request === this.requests);
    if (typeof fault?.code === 'number') return this.#transportError(fault.code);
    if (Buffer.byteLength(body) > PAYLOAD_LIMIT) {
      return this.#transportError(TRANSPORT.requestTooLarge);
    }
    const stop = fault ? { action: fault.action ?? 0, code: String(fault.code) } : null;
    const reply = JSON.stringify(this.host.process(JSON.parse(body) as WireRequest, stop));
    if (Buffer.byteLength(reply) > PAYLOAD_LIMIT) {
      return this.#transportError(TRANSPORT.responseTooLarge);
    }
    return success(JSON.parse(reply));
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
