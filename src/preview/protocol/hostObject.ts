import type { Arguments } from './arguments';
import type { Json } from './messages';

/** An object of the workbook as the wire sees it: a type of the object model and what its members do. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly members: BoundMembers,
  ) {}
}

/** A type's behaviour, tied to one object. Members are named as the library's documentation names them. */
export interface BoundMembers {
  readonly get: (name: string) => (() => Json) | undefined;
  readonly set: (name: string) => ((value: Json) => void) | undefined;
  readonly navigate: (name: string) => (() => HostObject | null) | undefined;
  readonly method: (name: string) => ((args: Arguments) => MethodResult) | undefined;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: ((key: Json) => HostObject) | undefined;
  readonly id: (() => Json) | undefined;
}

/** An object, null for a null object, a plain value, or nothing. */
export type MethodResult = HostObject | Json | void;

/**
 * What the preview implements of one type, by public member name. Whatever is missing here but exists in
 * the library is refused as not implemented. Refusals are thrown as HostError; any other throw is a bug.
 */
export interface Behaviour<Self> {
  readonly get?: Readonly<Record<string, (self: Self) => Json>>;
  readonly set?: Readonly<Record<string, (self: Self, value: Json) => void>>;
  readonly navigate?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: Arguments) => MethodResult>>;
  /** The members of a collection, in order. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** A collection's indexer. @throws HostError ItemNotFound */
  readonly item?: (self: Self, key: Json) => HostObject;
  /** What the client addresses the object by in its collection from now on. */
  readonly id?: (self: Self) => Json;
}

/** One type of the object model: makes its objects and recognises them among arguments. */
export class HostType<Self> {
  readonly #selves = new WeakMap<HostObject, Self>();

  constructor(
    readonly name: string,
    private readonly behaviour: Behaviour<Self>,
  ) {}

  of(self: Self): HostObject {
    const object = new HostObject(this.name, this.#bind(self));
    this.#selves.set(object, self);
    return object;
  }

  /** @returns what an object of this type stands for, or null if it is none. */
  selfOf(object: unknown): Self | null {
    return object instanceof HostObject ? (this.#selves.get(object) ?? null) : null;
  }

  #bind(self: Self): BoundMembers {
    const { get, set, navigate, methods, items, item, id } = this.behaviour;
    return {
      get: (name) => tie(get?.[name], self),
      set: (name) => tie(set?.[name], self),
      navigate: (name) => tie(navigate?.[name], self),
      method: (name) => tie(methods?.[name], self),
      items: tie(items, self),
      item: tie(item, self),
      id: tie(id, self),
    };
  }
}

function tie<Self, Rest extends unknown[], Result>(
  member: ((self: Self, ...rest: Rest) => Result) | undefined,
  self: Self,
): ((...rest: Rest) => Result) | undefined {
  return member && ((...rest) => member(self, ...rest));
}
