import { Exchange, TRANSPORT, type Answer, type Fault } from '../protocol/exchange';
import type { Host } from '../protocol/host';
import type { WireReply, WireRequest } from '../protocol/messages';

/** Answers the add-in's requests for the workbook that is open. */
export class Requests {
  /** Whether a person is editing a cell, while which nothing is answered. */
  editing = false;
  #exchange: Exchange;

  constructor(private readonly host: () => Host) {
    this.#exchange = this.#anew();
  }

  /** Another workbook was opened: no faults wait for it. */
  restart(): void {
    this.editing = false;
    this.#exchange = this.#anew();
  }

  answer(body: string): Answer {
    if (this.editing) return { kind: 'transport', code: TRANSPORT.cellEditMode };
    return this.#exchange.answer(body);
  }

  /** Answers what no state of the workbook refuses. */
  answerAlways(body: string): Answer {
    const reply: WireReply = this.host().process(JSON.parse(body) as WireRequest);
    return { kind: 'reply', body: JSON.stringify(reply) };
  }

  /** @param fault counted from the next request on */
  inject(fault: Fault): void {
    this.#exchange.inject({ ...fault, request: this.#exchange.requests + fault.request });
  }

  #anew(): Exchange {
    return new Exchange(
      { process: (request, options) => this.host().process(request, options) },
      () => undefined,
    );
  }
}
