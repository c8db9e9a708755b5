import type { Access } from './access';
import type { HostObject } from './hostObject';
import type { Json, JsonObject, QueryInfo } from './messages';

/** What a query asks of one object: its scalars by name, and of its navigation members in turn. */
interface Selection {
  readonly all: boolean;
  readonly names: ReadonlyMap<string, Selection>;
}

/**
 * Answers a query. Names are split on `/` and compared without case; no name, or `*`, means all scalars; a
 * navigation member without further path means its scalars. On a collection, names of the collection itself
 * stay there and all others, with or without a leading `items/`, are asked of its items.
 */
export function query(
  access: Access,
  identify: (object: HostObject) => JsonObject,
  object: HostObject,
  info: QueryInfo,
): JsonObject {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return new Query(access, identify, info).answer(object, select(paths));
}

function select(paths: readonly string[]): Selection {
  const grouped = new Map<string, string[]>();
  for (const path of paths.filter((each) => each.trim() !== '')) {
    const [name = '', ...rest] = path.trim().split('/');
    const known = grouped.get(name.toLowerCase()) ?? [];
    grouped.set(name.toLowerCase(), rest.length ? [...known, rest.join('/')] : known);
  }
  const names = new Map([...grouped].map(([name, rest]) => [name, select(rest)] as const));
  const all = names.delete('*') || names.size === 0;
  names.delete('$none');
  return { all, names };
}

class Query {
  constructor(
    private readonly access: Access,
    private readonly identify: (object: HostObject) => JsonObject,
    private readonly page: QueryInfo,
  ) {}

  answer(object: HostObject, selection: Selection): JsonObject {
    const { items } = object.members;
    return items ? this.#collection(object, items(), selection) : this.#single(object, selection);
  }

  #collection(object: HostObject, items: readonly HostObject[], selection: Selection): JsonObject {
    const type = this.access.typeOf(object);
    const own = [...selection.names].filter(([name]) => type.member('scalar', name));
    const rest = [...selection.names].filter(([name]) => !type.member('scalar', name));
    const answer = this.#scalars(
      object,
      selection.all ? this.access.scalarsOf(object) : own.map(([name]) => name),
    );
    if (own.length > 0 && rest.length === 0 && !selection.all) return answer;
    const wanted = ofItems(rest, selection.all);
    const { Skip = 0, Top = items.length } = this.page;
    const shown = items.slice(Skip, Skip + Top).map((item, index) => ({
      _Index: Skip + index,
      ...this.identify(item),
      ...this.answer(item, wanted),
    }));
    return { ...answer, _Items: shown };
  }

  #single(object: HostObject, { all, names }: Selection): JsonObject {
    const type = this.access.typeOf(object);
    const scalars = [...names.keys()].filter((name) => !type.member('navigation', name));
    const answer: Record<string, Json> = {
      ...(all ? this.#scalars(object, this.access.scalarsOf(object)) : {}),
      ...this.#scalars(object, scalars),
    };
    for (const [name, wanted] of names) {
      const member = type.member('navigation', name);
      if (!member) continue;
      const target = this.access.navigate(object, name);
      answer[member.wire] = target && { ...this.identify(target), ...this.answer(target, wanted) };
    }
    return answer;
  }

  #scalars(object: HostObject, names: readonly string[]): JsonObject {
    return Object.fromEntries(
      names.map((name) => {
        const { wire, value } = this.access.read(object, name);
        return [wire, value];
      }),
    );
  }
}

/** What is asked of the items: the names given, those behind `items/` among them. */
function ofItems(names: readonly (readonly [string, Selection])[], all: boolean): Selection {
  const direct = names.filter(([name]) => name !== 'items');
  const behind = names.find(([name]) => name === 'items')?.[1];
  if (!behind) return { all, names: new Map(direct) };
  if (direct.length === 0) return behind;
  return { all: all || behind.all, names: new Map([...behind.names, ...direct]) };
}

/** The answer by public names, collections as plain arrays under `items`: what query-as-JSON gives. */
export function toPublicNames(value: Json): Json {
  if (isList(value)) return value.map(toPublicNames);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === '_Items') return ['items', toPublicNames(part)];
      return [name.charAt(0).toLowerCase() + name.slice(1), toPublicNames(part)];
    }),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
