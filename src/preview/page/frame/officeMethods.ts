import type { Answer } from '../../protocol/exchange';
import type { PaneHost } from '../paneOutlet';

/** What the library wants done, by number. */
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;

/** Office's number for what a host does not offer. */
const NOT_SUPPORTED = 5000;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a request for the object model: where it goes, verb, path, headers, body and more. */
  readonly ArrayData?: readonly unknown[];
}

/** Requests to the window around the pane carry this where others carry nothing. */
const WINDOW = 'WacPartition';
const BODY = 4;

/** @returns what a call of Office gives; null where it is not to be answered. */
export function callMethod(host: PaneHost, data: unknown): object | null {
  const { DdaMethod, ArrayData = [] } = data as MethodCall;
  switch (DdaMethod.DispatchId) {
    case DISPATCH.richApi: {
      const body = String(ArrayData[BODY]);
      return asPayload(ArrayData[0] === WINDOW ? host.answerWindow(body) : host.answer(body));
    }
    case DISPATCH.commandCompleted:
      return { Version: 1, Error: 0 };
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

function asPayload(answer: Answer): object | null {
  switch (answer.kind) {
    case 'reply':
      return { Version: 1, Error: 0, Data: [200, [], answer.body] };
    case 'transport':
      return { Version: 1, Error: answer.code };
    case 'lost':
      return { Version: 1, Error: 0, Data: [200, [], lostBody(answer.code)] };
    case 'silence':
      return null;
  }
}

const lostBody = (code: string): string =>
  JSON.stringify({
    Error: { Code: code, Message: `The request failed with ${code}.`, Location: '' },
    ProcessedResults: { Results: [] },
  });
