import type { Library } from './library';

/** A requirement set at a version, such as ExcelApi 1.7. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

export type MemberKind = 'scalar' | 'navigation' | 'method';

export interface Member {
  /** As documented: `getItemOrNullObject`. */
  readonly name: string;
  readonly kind: MemberKind;
  /** As the wire names it in requests and replies: `GetItemOrNullObject`. */
  readonly wire: string;
  /** null for what came with the first release. */
  readonly apiSet: ApiSet | null;
  /** Of a method: whether the library counts it among those that change something. */
  readonly changes: boolean;
}

/** A type of the object model, as reflected from the library. */
export class TypeSchema {
  readonly #byWire = new Map<string, Member>();
  readonly #aliases: [wire: string, member: string][] = [];

  constructor(
    readonly name: string,
    readonly members: readonly Member[],
  ) {
    for (const member of members) this.#byWire.set(key(member.kind, member.wire), member);
    for (const member of members) this.#byWire.set(key(member.kind, member.name), member);
  }

  /** @param name a wire name or a public one, in any case */
  member(kind: MemberKind, name: string): Member | undefined {
    return this.#byWire.get(key(kind, name));
  }

  /** Another wire name under which a property is written. */
  alias(wire: string, member: Member): void {
    this.#byWire.set(key(member.kind, wire), member);
    this.#aliases.push([wire, member.name]);
  }

  /** What `typeFromJson` makes the type of again. */
  toJSON(): TypeJson {
    return { name: this.name, members: this.members, aliases: this.#aliases };
  }
}

export interface TypeJson {
  readonly name: string;
  readonly members: readonly Member[];
  readonly aliases: readonly (readonly [wire: string, member: string])[];
}

/** @returns the schema that was written as JSON: the list of its types. */
export const schemaFromJson = (types: readonly TypeJson[]): Schema =>
  new Map(types.map((type) => [type.name, typeFromJson(type)]));

function typeFromJson({ name, members, aliases }: TypeJson): TypeSchema {
  const type = new TypeSchema(name, members);
  for (const [wire, member] of aliases) {
    const written = type.member('scalar', member);
    if (written) type.alias(wire, written);
  }
  return type;
}

export type Schema = ReadonlyMap<string, TypeSchema>;

const key = (kind: MemberKind, name: string): string => `${kind}:${name.toLowerCase()}`;

/**
 * Reflects every type, member, wire name and requirement set from the loaded debug build: its classes list
 * their scalar and navigation members, and the source of each member names its wire name and its set.
 */
export function reflectSchema(library: Library): Schema {
  const schema = new Map<string, TypeSchema>();
  const services = SERVICES.map((name) => [name, library.OfficeCore[name]] as const);
  for (const [name, value] of [...Object.entries(library.Excel), ...services]) {
    const prototype = prototypeOf(value);
    if (prototype) schema.set(name, reflectType(name, prototype, library));
  }
  return schema.set(ADDIN_SERVICE.name, ADDIN_SERVICE);
}

/** The library makes this type from a table while it loads, so that its source tells nothing. */
const ADDIN_SERVICE = new TypeSchema('AddinInternalService', [
  {
    name: 'notifyActionHandlerReady',
    kind: 'method',
    wire: 'NotifyActionHandlerReady',
    apiSet: null,
    changes: false,
  },
]);

/** What Office itself offers over the same wire: showing and hiding the pane. */
const SERVICES = ['AppRuntimeService', 'AppRuntimePersistenceService'] as const;

type Prototype = object & {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
};

function prototypeOf(value: unknown): Prototype | null {
  if (typeof value !== 'function') return null;
  const prototype: unknown = value.prototype;
  if (typeof prototype !== 'object' || prototype === null) return null;
  return Object.hasOwn(prototype, '_className') ? prototype : null;
}

function reflectType(name: string, prototype: Prototype, library: Library): TypeSchema {
  const own = Object.getOwnPropertyDescriptors(prototype);
  const scalars = (prototype._scalarPropertyNames ?? []).map((scalar, index) =>
    member(scalar, 'scalar', prototype._scalarPropertyOriginalNames?.[index], own[scalar]?.get),
  );
  const type = new TypeSchema(name, [
    ...scalars,
    ...Object.entries(own).flatMap(([public_, { get, value }]) => {
      if (get) return wired(public_, 'navigation', get, NAVIGATION);
      return typeof value === 'function' ? wired(public_, 'method', value, METHOD) : [];
    }),
  ]);
  for (const scalar of scalars) {
    const written = writtenAs(own[scalar.name]?.set, library);
    if (written) type.alias(written, scalar);
  }
  return type;
}

type Source = { toString(): string };

const NAVIGATION = /_createPropertyObject\([\w.]+, this, "(\w+)"/;
const METHOD = /_(?:createMethodObject\([\w.]+, this|invokeMethod\(this), "(\w+)", (\d)/;
/** The library's mark of a method that only reads. */
const READS = '1';
const API_SET = /_throwIfApiNotSupported\("[^"]+", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/;
const HANDLED_SET = /_CC\.(\w+_Set)\(/;
const SET = /_invokeSetProperty\(thisObj, "(\w+)"/;

function wired(name: string, kind: MemberKind, source: Source, pattern: RegExp): Member[] {
  const [, wire, operation] = pattern.exec(source.toString()) ?? [];
  if (wire === undefined) return [];
  return [
    { ...member(name, kind, wire, source), changes: kind === 'method' && operation !== READS },
  ];
}

function member(name: string, kind: MemberKind, wire = name, source?: Source): Member {
  const found = API_SET.exec(source?.toString() ?? '');
  const version = found?.[2];
  const apiSet = version === undefined ? null : { name: found?.[1] ?? 'ExcelApi', version };
  return { name, kind, wire, apiSet, changes: false };
}

/** Some setters hand over to a helper that writes under another name (`showGridlines` as `Gridlines`). */
function writtenAs(setter: Source | undefined, library: Library): string | undefined {
  const helper = HANDLED_SET.exec(setter?.toString() ?? '')?.[1];
  const source = helper === undefined ? undefined : library.Excel._CC[helper];
  return SET.exec(source?.toString() ?? '')?.[1];
}
