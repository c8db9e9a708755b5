import type { Access } from './access';
import type { Argument } from './arguments';
import { refuseUnimplemented } from './access';
import { HostObject } from './hostObject';
import { PathType } from './messages';
import type { Json, ReferencedIds, WireArguments, WirePath } from './messages';
import type { References } from './references';
import { Refusal } from './refusal';
import type { Workspace } from './workspace';

/**
 * The object paths of one request. Each is resolved when first needed and only once, so that a path
 * such as `Worksheets.Add` adds one sheet. What hangs on a null object is a null object.
 */
export class ObjectPaths {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly workspace: Workspace,
    private readonly access: Access,
    private readonly references: References,
  ) {}

  /** @returns the object at a path, null for a null object. @throws Refusal */
  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Error(`The request has no object path ${id}.`);
    const object = this.#reach(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** The arguments of a path or an action, object paths resolved. */
  arguments(info: WireArguments | undefined): readonly Argument[] {
    return this.#resolveAll(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #reach(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.workspace.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.find(path.Name) ?? refuseReference(path.Name);
      case PathType.newObject:
        return this.workspace.service?.(path.Name) ?? refuseService(path.Name);
      default:
        return this.#reachFromParent(path);
    }
  }

  #reachFromParent(path: WirePath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.access.navigate(parent, path.Name);
      case PathType.indexer:
        return this.access.item(parent, path.ArgumentInfo?.Arguments?.[0] ?? null);
      case PathType.method:
        return this.#call(parent, path);
      default:
        throw new Error(`Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  #call(parent: HostObject, path: WirePath): HostObject | null {
    const result = this.access.call(parent, path.Name, this.arguments(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw new Error(`${parent.type}.${path.Name} gave no object.`);
  }

  #resolveAll(values: readonly Json[], ids: ReferencedIds): readonly Argument[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) return this.resolve(id);
      return Array.isArray(value) && Array.isArray(id) ? this.#resolveAll(value, id) : value;
    });
  }
}

function refuseService(name: string): never {
  throw refuseUnimplemented(name);
}

function refuseReference(id: string): never {
  throw new Refusal('InvalidReference', `There is no kept object ${id}.`, 'Workbook');
}
