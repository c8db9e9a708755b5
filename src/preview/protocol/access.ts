import { Arguments, type Argument } from './arguments';
import type { HostObject, MethodResult } from './hostObject';
import type { Json } from './messages';
import { locate, Refusal } from './refusal';
import type { ApiSet, Member, MemberKind, Schema, TypeSchema } from './schema';

export interface AccessOptions {
  /** The version of ExcelApi that the host claims, `1.14`. */
  readonly claimed: string;
  /** Called before something is changed. @throws HostError where nothing may be changed */
  readonly beforeChange?: () => void;
}

/**
 * Uses the members of objects by wire name, in three steps: the library must know the member, its
 * requirement set must be within the claimed one, and the preview must implement it.
 */
export class Access {
  constructor(
    private readonly schema: Schema,
    private readonly options: AccessOptions,
  ) {}

  typeOf(object: HostObject): TypeSchema {
    const type = this.schema.get(object.type);
    if (!type) throw new Error(`The library has no type ${object.type}.`);
    return type;
  }

  read(object: HostObject, name: string): { readonly wire: string; readonly value: Json } {
    const member = this.#member(object, 'scalar', name);
    const get = object.members.get(member.name) ?? notImplemented(object, member);
    return { wire: member.wire, value: locate(locationOf(object, member), get) };
  }

  write(object: HostObject, name: string, value: Json): void {
    const member = this.#member(object, 'scalar', name);
    const set = object.members.set(member.name) ?? notImplemented(object, member);
    locate(locationOf(object, member), () => {
      if (!LEAVES_ALONE.test(member.name)) this.options.beforeChange?.();
      set(value);
    });
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const member = this.#member(object, 'navigation', name);
    const navigate = object.members.navigate(member.name) ?? notImplemented(object, member);
    return locate(locationOf(object, member), navigate);
  }

  call(object: HostObject, name: string, args: readonly Argument[]): MethodResult {
    const member = this.#member(object, 'method', name);
    const method = object.members.method(member.name) ?? notImplemented(object, member);
    return locate(locationOf(object, member), () => {
      if (changesWorkbook(member)) this.options.beforeChange?.();
      return method(new Arguments(args));
    });
  }

  /** A collection's indexer; the client calls it `getItem`. */
  item(object: HostObject, key: Json): HostObject {
    const location = `${object.type}.getItem`;
    const item = object.members.item;
    if (!item) throw refuseUnimplemented(location);
    return locate(location, () => item(key));
  }

  /** The scalars that a query for everything gives: those within the claimed set that are implemented. */
  scalarsOf(object: HostObject): readonly string[] {
    return this.typeOf(object)
      .members.filter(({ kind, apiSet, name }) => {
        return kind === 'scalar' && this.#allows(apiSet) && object.members.get(name);
      })
      .map(({ name }) => name);
  }

  #member(object: HostObject, kind: MemberKind, name: string): Member {
    const member = this.typeOf(object).member(kind, name);
    const location = `${object.type}.${name}`;
    if (!member) throw new Refusal('InvalidArgument', `There is no ${kind} ${location}.`, location);
    if (!this.#allows(member.apiSet)) throw refuseApi(object, member, this.options.claimed);
    return member;
  }

  #allows(set: ApiSet | null): boolean {
    return set === null || (set.name === 'ExcelApi' && isAtMost(set.version, this.options.claimed));
  }
}

/** Members of the library that count as changes and leave the workbook as it is. */
const LEAVES_ALONE = /^(_|get|suspend|calculate$|enableEvents$|setAppRuntime)/;

const changesWorkbook = ({ changes, name }: Member): boolean => changes && !LEAVES_ALONE.test(name);

const locationOf = (object: HostObject, member: Member): string => `${object.type}.${member.name}`;

function notImplemented(object: HostObject, member: Member): never {
  throw refuseUnimplemented(locationOf(object, member));
}

export const refuseUnimplemented = (location: string): Refusal =>
  new Refusal('NotImplemented', `${location} is not implemented in the preview.`, location);

function refuseApi(object: HostObject, member: Member, claimed: string): Refusal {
  const location = locationOf(object, member);
  const set = `${member.apiSet?.name} ${member.apiSet?.version}`;
  return new Refusal(
    'ApiNotFound',
    `${location} is part of the ${set} requirement set; this host has ExcelApi ${claimed}.`,
    location,
  );
}

/** Compares versions part by part, so that 1.9 comes before 1.14. */
function isAtMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}
