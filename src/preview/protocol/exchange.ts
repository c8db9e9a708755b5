import type { ProcessOptions } from './host';
import type { WireReply, WireRequest } from './messages';

/** What Excel on the web takes and gives in one request, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Numbers by which the transport refuses. */
export const TRANSPORT = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

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

/** How a request is answered. */
export type Answer =
  | { readonly kind: 'reply'; readonly body: string }
  /** The transport gave up, with its number. */
  | { readonly kind: 'transport'; readonly code: number }
  /** The request was done, but instead of what it gave there is an error that Excel names. */
  | { readonly kind: 'lost'; readonly code: string }
  | { readonly kind: 'silence' };

/** What does the work: a host. */
export interface Processor {
  process(request: WireRequest, options?: ProcessOptions): WireReply;
}

/** Answers the requests of one workbook, within the limits of the transport and with the faults asked for. */
export class Exchange {
  /** How many requests were sent. */
  requests = 0;
  readonly #faults: Fault[] = [];

  constructor(
    private readonly host: Processor,
    /** Told every request before it is processed. */
    private readonly watch: (request: WireRequest) => void,
  ) {}

  inject(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** @param body a request as JSON */
  answer(body: string): Answer {
    this.requests += 1;
    if (bytesOf(body) > PAYLOAD_LIMIT) return transport(TRANSPORT.requestTooLarge);
    const request = JSON.parse(body) as WireRequest;
    this.watch(request);
    const fault = this.#faults.find((one) => one.request === this.requests);
    if (fault) return this.#fail(request, fault);
    const reply = JSON.stringify(this.host.process(request));
    if (bytesOf(reply) > PAYLOAD_LIMIT) return transport(TRANSPORT.responseTooLarge);
    return { kind: 'reply', body: reply };
  }

  #fail(request: WireRequest, { code, action = 0 }: Fault): Answer {
    if (action === 'all') {
      this.host.process(request);
      return typeof code === 'string' ? { kind: 'lost', code } : lost(code);
    }
    if (typeof code === 'string')
      return reply(this.host.process(request, { stop: { action, code } }));
    this.host.process(request, { stop: { action, code: 'GeneralException' } });
    return lost(code);
  }
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const transport = (code: number): Answer => ({ kind: 'transport', code });

const lost = (code: number | null): Answer =>
  code === null ? { kind: 'silence' } : transport(code);

const reply = (body: WireReply): Answer => ({ kind: 'reply', body: JSON.stringify(body) });
