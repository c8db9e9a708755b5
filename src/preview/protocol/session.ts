import type { Answer, Exchange } from './exchange';
import type { ExecutorReply, Library, RequestExecutor, Session } from './library';

/**
 * What carries the requests of one workbook to its host in the same process, as text, as the wire does.
 * @returns what `Excel.run` takes as a session
 */
export function sessionOf(library: Library, exchange: Exchange): Session {
  const executor: RequestExecutor = {
    executeAsync: async (_customData, _flags, { Body }) =>
      asReply(library, exchange.answer(JSON.stringify(Body))),
  };
  return new (class extends library.OfficeExtension.SessionBase {
    override _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
  })();
}

function asReply(library: Library, answer: Answer): ExecutorReply | Promise<never> {
  switch (answer.kind) {
    case 'reply':
      return success(JSON.parse(answer.body));
    case 'transport':
      return transportError(library, answer.code);
    case 'lost':
      return namedError(answer.code);
    case 'silence':
      return new Promise(() => undefined);
  }
}

/** The library turns the transport's number into a code, first in general, then for Excel. */
function transportError({ Excel, OfficeExtension }: Library, code: number): ExecutorReply {
  const message = `The request failed with ${code}.`;
  const reply = OfficeExtension.RichApiMessageUtility.buildResponseOnError(code, message);
  Excel.RequestContext.prototype._processOfficeJsErrorResponse(code, reply);
  return reply;
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
