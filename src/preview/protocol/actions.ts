import { refuseUnimplemented } from './access';
import type { Access } from './access';
import { HostObject } from './hostObject';
import { ActionType } from './messages';
import type { Json, JsonObject, WireAction } from './messages';
import type { ObjectPaths } from './objectPaths';
import { query, toPublicNames } from './query';
import type { References } from './references';
import { Refusal } from './refusal';

/** Performs the actions of one request, one after the other. */
export class Actions {
  /** The ids of the trace actions that were reached. */
  readonly traceIds: number[] = [];

  constructor(
    private readonly paths: ObjectPaths,
    private readonly access: Access,
    private readonly references: References,
  ) {}

  /** @returns the action's result. @throws Refusal */
  perform(action: WireAction): Json {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.paths.resolve(action.ObjectPathId);
    return object ? this.#performOn(object, action) : onNullObject(action);
  }

  #performOn(object: HostObject, action: WireAction): Json {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identify(object);
      case ActionType.query:
        return this.#query(object, action);
      case ActionType.queryAsJson:
        return toPublicNames(this.#query(object, action));
      case ActionType.method:
        return this.#call(object, action);
      case ActionType.setProperty:
        return this.#write(object, action.Name, this.#firstArgument(action));
      case ActionType.update:
        return this.#update(object, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return this.#ensureUnchanged(object, action.ObjectState ?? {});
      case ActionType.recursiveQuery:
        throw refuseUnimplemented('RequestContext.loadRecursive');
      default:
        throw new Error(`Unknown action type ${action.ActionType}.`);
    }
  }

  /** What tells an object apart from now on: its id in its collection, its reference if it is kept. */
  #identify(object: HostObject): JsonObject {
    const id = object.members.id?.() ?? null;
    const reference = this.references.idOf(object);
    const name = this.access.typeOf(object).member('scalar', '_Id') ? '_Id' : 'Id';
    return {
      ...(id === null ? {} : { [name]: id }),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  #query(object: HostObject, action: WireAction): JsonObject {
    const identify = (item: HostObject): JsonObject => this.#identify(item);
    return query(this.access, identify, object, action.QueryInfo ?? {});
  }

  #call(object: HostObject, action: WireAction): Json {
    const args = this.paths.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        this.references.keep(object);
        return null;
      case '_RemoveReference':
        this.references.remove(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.references.removeAll();
        return null;
    }
    const result = this.access.call(object, action.Name, args);
    if (result instanceof HostObject) {
      throw new Error(`${object.type}.${action.Name} gave an object where a value is due.`);
    }
    return result ?? null;
  }

  #firstArgument(action: WireAction): Json {
    return action.ArgumentInfo?.Arguments?.[0] ?? null;
  }

  #write(object: HostObject, name: string, value: Json): null {
    this.access.write(object, name, value);
    return null;
  }

  #update(object: HostObject, state: JsonObject): null {
    for (const [name, value] of Object.entries(state)) this.access.write(object, name, value);
    return null;
  }

  #ensureUnchanged(object: HostObject, state: JsonObject): null {
    for (const [name, value] of Object.entries(state)) {
      const now = this.access.read(object, name).value;
      if (JSON.stringify(now) !== JSON.stringify(value)) {
        const location = `${object.type}.${name}`;
        throw new Refusal('Conflict', `${location} has changed.`, location);
      }
    }
    return null;
  }
}

/** A null object can be instantiated and asked; it cannot be changed. */
function onNullObject(action: WireAction): null {
  switch (action.ActionType) {
    case ActionType.method:
    case ActionType.setProperty:
    case ActionType.update:
      if (action.Name === '_KeepReference') return null;
      throw new Refusal('ItemNotFound', "The requested resource doesn't exist.", action.Name);
    default:
      return null;
  }
}
