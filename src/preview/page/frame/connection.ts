import type { EventEntry } from '../../objects/bookEvents';
import type { PaneHost, PaneOutlet } from '../paneOutlet';
import {
  ActionType,
  NOT_HANDLED,
  readRequest,
  ResponseType,
  writeResponse,
  type PaneRequest,
} from './messages';
import { callMethod } from './officeMethods';

const APP_CONTEXT = 'ContextActivationManager_getAppContextAsync';
const NOTIFY_HOST = 'ContextActivationManager_notifyHost';
const EXECUTE = 'executeMethod';
/** Events of the library: a button of the ribbon was pressed, something happened in the workbook. */
const COMMAND = 'appCommandInvoked';
const MESSAGE = 'richApiMessage';

export interface ConnectionOptions {
  readonly host: PaneHost;
  /** The pane's window. */
  readonly pane: () => Window | null;
  /** The conversation that the pane was named with. */
  readonly conversation: string;
  readonly appContext: () => object;
}

/** Answers the client library in the pane's frame. No other window and no other origin is listened to. */
export class Connection implements PaneOutlet {
  readonly #registered = new Set<string>();
  #pressed = 0;

  constructor(private readonly options: ConnectionOptions) {
    window.addEventListener('message', this.#listen);
    options.host.attach(this);
  }

  close(): void {
    window.removeEventListener('message', this.#listen);
    this.options.host.attach(null);
  }

  tell(entries: readonly EventEntry[]): void {
    if (this.#registered.has(MESSAGE)) this.#raise(MESSAGE, { ArrayData: entries });
  }

  invoke(functionName: string): void {
    this.#pressed += 1;
    const source = JSON.stringify({ source: { id: functionName } });
    this.#raise(COMMAND, { 0: `pressed-${this.#pressed}`, 1: functionName, 2: source });
  }

  readonly #listen = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.options.pane() || origin !== location.origin) return;
    const request = readRequest(data, this.options.conversation);
    if (request) this.#handle(request);
  };

  #handle(request: PaneRequest): void {
    switch (request._actionType) {
      case ActionType.registerEvent:
        this.#registered.add(request._actionName);
        this.#answer(request, { Error: 0 });
        break;
      case ActionType.unregisterEvent:
        this.#registered.delete(request._actionName);
        this.#answer(request, { Error: 0 });
        break;
      default:
        this.#invoked(request);
    }
  }

  #invoked(request: PaneRequest): void {
    switch (request._actionName) {
      case APP_CONTEXT:
        return this.#answer(request, this.options.appContext());
      case NOTIFY_HOST:
        return this.#answer(request, null);
      case EXECUTE: {
        const result = callMethod(this.options.host, request._data);
        return result ? this.#answer(request, result) : undefined;
      }
      default:
        return this.#answer(request, `${request._actionName} is not offered here.`, NOT_HANDLED);
    }
  }

  #answer(request: PaneRequest, data: unknown, errorCode = 0): void {
    const { _actionName, _correlationId } = request;
    this.#post(_actionName, _correlationId, ResponseType.answer, data, errorCode);
  }

  #raise(name: string, data: unknown): void {
    this.#post(name, 0, ResponseType.event, data, 0);
  }

  #post(name: string, correlation: number, type: number, data: unknown, errorCode: number): void {
    const message = writeResponse({
      _actionName: name,
      _conversationId: this.options.conversation,
      _correlationId: correlation,
      _responseType: type,
      _errorCode: errorCode,
      _data: data,
    });
    this.options.pane()?.postMessage(message, location.origin);
  }
}
