import { HostError } from './hostError';
import { CONTENT_TYPES, RELATIONSHIPS, RELATIONSHIP_IDS, relationshipType } from './namespaces';
import type { Scope, XmlElement } from './xml';
import { parseXml, serializeXml, type XmlDocument } from './xmlParse';
import { pack, unpack } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, table, chart … */
  readonly kind: string;
  /** The part's name, or the address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES_PART = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An Office package: parts by name (without the leading slash), their content types and relationships.
 * A part is parsed when first asked for, and written anew only when its tree was changed.
 */
export class Package {
  private readonly documents = new Map<string, XmlDocument>();
  /** Changes of parts that are no more, and their going itself. */
  private replaced = 0;

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** @throws HostError InvalidFile, TooLarge */
  static open(bytes: Uint8Array): Package {
    const parts = unpack(bytes);
    if (!parts.has(TYPES_PART))
      throw new HostError('InvalidFile', 'The file is a zip but not an Excel workbook.');
    return new Package(parts);
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.actual(name) !== undefined;
  }

  /** A part as it was opened or put, without later changes to its tree. */
  bytes(name: string): Uint8Array {
    return this.parts.get(this.actual(name) ?? name) ?? new Uint8Array();
  }

  /** The root element of an XML part. @throws HostError InvalidFile naming a missing or malformed part */
  xml(name: string): XmlElement {
    const actual = this.actual(name);
    const bytes = actual === undefined ? undefined : this.parts.get(actual);
    if (actual === undefined || bytes === undefined) {
      throw new HostError('InvalidFile', `The part ${name} is missing from the file.`);
    }
    let document = this.documents.get(actual);
    if (document === undefined) {
      document = parseXml(decode(bytes, actual), actual);
      this.documents.set(actual, document);
    }
    return document.root;
  }

  /** The whole text of an XML part, as it would be saved. */
  text(name: string): string {
    this.xml(name);
    const document = this.documents.get(this.actual(name) ?? name);
    return document === undefined ? '' : serializeXml(document);
  }

  /** Adds or replaces an XML part; `markup` may come with its own declaration. */
  put(name: string, markup: string, type: string | null): void {
    const text = markup.startsWith('<?xml') ? markup : DECLARATION + markup;
    const actual = this.actual(name) ?? name;
    const document = parseXml(text, name);
    document.root.changes = 1;
    this.forget(actual);
    this.parts.set(actual, new TextEncoder().encode(text));
    this.documents.set(actual, document);
    if (type !== null) this.setContentType(name, type);
  }

  /** Removes a part with its relationships and content type; parts it refers to stay. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      const actual = this.actual(part) ?? part;
      this.forget(actual);
      this.parts.delete(actual);
      this.documents.delete(actual);
      this.override(part)?.remove();
    }
  }

  /** @returns `pattern` with `#` replaced by the first number that gives an unused name. */
  unusedName(pattern: string): string {
    for (let n = 1; ; n += 1) {
      const name = pattern.replace('#', String(n));
      if (!this.has(name)) return name;
    }
  }

  relationships(owner: string): Relationship[] {
    const part = relationshipsPart(owner);
    if (!this.has(part)) return [];
    return this.xml(part)
      .elements('Relationship')
      .map((e) => readRelationship(e, owner));
  }

  related(owner: string, kind: string): string[] {
    return this.relationships(owner)
      .filter((r) => r.kind === kind && !r.external)
      .map((r) => r.target);
  }

  /** The target of a relationship. @throws HostError InvalidFile where there is none */
  target(owner: string, id: string): string {
    const found = this.relationships(owner).find((r) => r.id === id);
    if (found === undefined) {
      throw new HostError(
        'InvalidFile',
        `The part ${owner} refers to ${id}, which does not exist.`,
      );
    }
    return found.target;
  }

  /** Adds a relationship to a part. @returns its id */
  relate(owner: string, type: string, target: string): string {
    const part = relationshipsPart(owner);
    if (!this.has(part)) this.put(part, `<Relationships xmlns="${RELATIONSHIPS}"/>`, null);
    const root = this.xml(part);
    const used = new Set(root.elements('Relationship').map((e) => e.attr('Id')));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    root.add('Relationship', { Id: `rId${number}`, Type: type, Target: `/${target}` });
    return `rId${number}`;
  }

  unrelate(owner: string, target: string): void {
    const part = relationshipsPart(owner);
    if (!this.has(part)) return;
    for (const element of this.xml(part).elements('Relationship')) {
      if (readRelationship(element, owner).target === target) element.remove();
    }
  }

  /** How often something was changed; grows with every change. */
  changes(): number {
    return [...this.documents.values()].reduce(
      (sum, { root }) => sum + root.changes,
      this.replaced,
    );
  }

  save(): Uint8Array {
    const out = new Map(this.parts);
    for (const [name, document] of this.documents) {
      if (document.root.changes > 0) out.set(name, encode(document));
    }
    return pack(out);
  }

  /** To be told before a part is replaced or removed: its changes still count. */
  private forget(actual: string): void {
    this.replaced += (this.documents.get(actual)?.root.changes ?? 0) + 1;
  }

  private actual(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    const lower = name.toLowerCase();
    return [...this.parts.keys()].find((part) => part.toLowerCase() === lower);
  }

  private override(name: string): XmlElement | undefined {
    return this.xml(TYPES_PART)
      .elementsIn(CONTENT_TYPES, 'Override')
      .find((e) => e.attr('PartName')?.toLowerCase() === `/${name}`.toLowerCase());
  }

  private setContentType(name: string, type: string): void {
    const found = this.override(name);
    if (found !== undefined) found.setAttr('ContentType', type);
    else this.xml(TYPES_PART).add('Override', { PartName: `/${name}`, ContentType: type });
  }
}

/** @returns the name of the part that holds a part's relationships; '' stands for the package. */
function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function readRelationship(element: XmlElement, owner: string): Relationship {
  const type = element.attr('Type') ?? '';
  const external = element.attr('TargetMode') === 'External';
  const target = element.attr('Target') ?? '';
  return {
    id: element.attr('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolve(owner, target),
    external,
  };
}

/** Resolves a target against the folder of its owner. */
function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function decode(bytes: Uint8Array, name: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = wide ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new HostError('InvalidFile', `The part ${name} is not ${encoding.toUpperCase()} text.`);
  }
}

/** Changed parts are UTF-8, whatever they were. */
function encode(document: XmlDocument): Uint8Array {
  const prolog = document.prolog.replace(/encoding=(["'])utf-16\1/i, 'encoding="UTF-8"');
  return new TextEncoder().encode(serializeXml({ ...document, prolog }));
}

/** @returns the value of the `r:id` attribute of an element. */
export const relationshipId = (element: XmlElement): string =>
  element.attrIn(RELATIONSHIP_IDS, 'id') ?? '';

/** The attributes that refer to a relationship, with the prefix that is declared or else one declared here. */
export function relationshipAttributes(scope: Scope, id: string): Record<string, string> {
  for (const [prefix, uri] of scope) {
    if (prefix !== '' && RELATIONSHIP_IDS.includes(uri)) return { [`${prefix}:id`]: id };
  }
  return { 'xmlns:r': relationshipType('').slice(0, -1), 'r:id': id };
}
