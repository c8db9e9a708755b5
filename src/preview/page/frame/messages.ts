/** What the client library and the page around its frame say to each other, as JSON text by postMessage. */

/** Kinds of messages. */
export const MessageType = { request: 0, response: 1 } as const;

/** What a request is for. */
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What a response is: the answer to a request, or an event. */
export const ResponseType = { answer: 0, event: 1 } as const;

/** The library's number for a request that cannot be handled. */
export const NOT_HANDLED = -2;

export interface PaneRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface PaneResponse {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: unknown;
}

/** @returns the request that a message is, or null if it is none of this conversation. */
export function readRequest(data: unknown, conversation: string): PaneRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = JSON.parse(data) as PaneRequest;
  const isRequest = message._messageType === MessageType.request;
  return isRequest && message._conversationId === conversation ? message : null;
}

/** @returns a response as the library reads it. */
export const writeResponse = (response: PaneResponse): string =>
  JSON.stringify({
    ...response,
    _messageType: MessageType.response,
    _origin: location.origin,
    _serializerVersion: 1,
  });
