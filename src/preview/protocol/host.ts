import { Access, type AccessOptions } from './access';
import { Actions } from './actions';
import type { WireError, WireReply, WireRequest, WireResult } from './messages';
import { ObjectPaths } from './objectPaths';
import { References } from './references';
import { Refusal } from './refusal';
import type { Schema } from './schema';
import type { Workspace } from './workspace';

/** An error to be met instead of an action: its position in the request, and what it says. */
export interface Stop {
  readonly action: number;
  readonly code: string;
}

export interface ProcessOptions {
  readonly stop?: Stop;
  /** Called after each action that was done. */
  readonly afterAction?: () => void;
}

/** Answers requests. What an action did stays done when a later one fails. */
export class Host {
  readonly references = new References();
  readonly #access: Access;

  constructor(
    private readonly workspace: Workspace,
    schema: Schema,
    options: AccessOptions,
  ) {
    this.#access = new Access(schema, options);
  }

  process(request: WireRequest, options: ProcessOptions = {}): WireReply {
    try {
      return this.#run(request, options);
    } finally {
      this.workspace.endOfRequest();
    }
  }

  #run(request: WireRequest, { stop, afterAction }: ProcessOptions): WireReply {
    const { workspace, references } = this;
    const paths = new ObjectPaths(request.ObjectPaths, workspace, this.#access, references);
    const actions = new Actions(paths, this.#access, this.references);
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (stop?.action === index) throw injected(stop.code);
        results.push({ ActionId: action.Id, Value: actions.perform(action) });
        afterAction?.();
      } catch (error) {
        const reply = describe(error, index);
        return { Error: reply, ProcessedResults: { Results: results }, TraceIds: actions.traceIds };
      }
    }
    return { Results: results, TraceIds: actions.traceIds };
  }
}

const injected = (code: string): Refusal =>
  new Refusal(code, 'A fault was injected here.', 'fault');

function describe(error: unknown, index: number): WireError {
  if (!(error instanceof Refusal)) throw error;
  const { code, message, location } = error;
  return { Code: code, Message: message, Location: location, ActionIndex: index };
}
