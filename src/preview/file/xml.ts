import { rawValue } from './xmlAttributes';
import { decodeEntities, encodeAttribute, encodeText } from './xmlText';

/**
 * A tree over the source text of an XML part that writes back what it read, character by character.
 * Markup libraries normalise white space, quotes and line ends; here an element keeps its attributes as
 * the text that they were, text and comments stay raw, and a change splices just the value concerned.
 */
export type XmlNode = XmlElement | string;

/** Prefix to namespace, as declared on an element and its ancestors; the default namespace has prefix ''. */
export type Scope = ReadonlyMap<string, string>;

export type AttributeValue = string | number | boolean | null;

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/y;

interface RawAttribute {
  readonly name: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export class XmlElement {
  parent: XmlElement | null = null;
  content: XmlNode[] = [];
  /** On a root element: how often something below it was changed. */
  changes = 0;

  /** `head` is the raw text between the name and the end of the tag. */
  constructor(
    readonly name: string,
    private head: string,
    private declared: Scope,
    private readonly selfClosing: boolean,
  ) {}

  /** The namespaces that prefixes stand for here. */
  get scope(): Scope {
    return this.declared;
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  get prefix(): string {
    return this.name.slice(0, Math.max(0, this.name.indexOf(':')));
  }

  get namespace(): string {
    return this.scope.get(this.prefix) ?? '';
  }

  /** @returns the value of an attribute by its name as written, or null. */
  attr(name: string): string | null {
    const raw = rawValue(this.head, name);
    return raw === null ? null : attributeText(raw);
  }

  /** @returns the value of an attribute with a prefix, by namespace (one of several that mean the same), or null. */
  attrIn(namespaces: readonly string[], local: string): string | null {
    const found = this.rawAttributes().find((a) => this.isIn(a.name, namespaces, local));
    return found === undefined ? null : attributeText(found.raw);
  }

  attributes(): readonly { readonly name: string; readonly value: string }[] {
    return this.rawAttributes().map((a) => ({ name: a.name, value: attributeText(a.raw) }));
  }

  /** Sets an attribute in its place, adds it at the end, or removes it (null). Booleans are `1` and `0`. */
  setAttr(name: string, value: AttributeValue): void {
    const found = this.rawAttributes().find((a) => a.name === name);
    const text =
      typeof value === 'boolean' ? (value ? '1' : '0') : value === null ? null : `${value}`;
    if (text === (found === undefined ? null : attributeText(found.raw))) return;
    const written = text === null ? '' : ` ${name}="${encodeAttribute(text)}"`;
    const end = this.head.trimEnd().length;
    const { start, end: stop } = found ?? { start: end, end };
    this.head = this.head.slice(0, start) + written + this.head.slice(stop);
    if (name.startsWith('xmlns:') && text !== null) {
      this.declared = new Map(this.declared).set(name.slice('xmlns:'.length), text);
    }
    this.touch();
  }

  setAttrs(values: Readonly<Record<string, AttributeValue>>): void {
    for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
  }

  /** Child elements, of any namespace. */
  allElements(): XmlElement[] {
    return this.content.filter((node): node is XmlElement => typeof node !== 'string');
  }

  /** Child elements in this element's own namespace, by local name. */
  elements(local: string): XmlElement[] {
    return this.elementsIn(this.namespace, local);
  }

  elementsIn(namespace: string, local: string): XmlElement[] {
    return this.allElements().filter((e) => e.local === local && e.namespace === namespace);
  }

  /** The first child element in this element's own namespace with that local name. */
  child(local: string): XmlElement | null {
    for (const node of this.content) {
      if (typeof node !== 'string' && this.isOwn(node, local)) return node;
    }
    return null;
  }

  /** Nearly all elements declare nothing and have no prefix: then the names decide, without taking them apart. */
  private isOwn(child: XmlElement, local: string): boolean {
    if (child.declared === this.declared && !this.name.includes(':')) return child.name === local;
    return child.local === local && child.namespace === this.namespace;
  }

  /** The element at a path of local names in this element's own namespace. */
  at(...path: readonly string[]): XmlElement | null {
    return path.reduce<XmlElement | null>((e, local) => e?.child(local) ?? null, this);
  }

  /** Every element below, in document order, of any namespace. */
  *descendants(): Generator<XmlElement> {
    for (const child of this.allElements()) {
      yield child;
      yield* child.descendants();
    }
  }

  /** The text directly in this element, entities and CDATA sections resolved. */
  text(): string {
    return this.content.map((node) => (typeof node === 'string' ? plainText(node) : '')).join('');
  }

  setText(text: string): void {
    if (this.content.length === 1 && this.text() === text) return;
    this.content.splice(0, this.content.length, ...(text === '' ? [] : [encodeText(text)]));
    this.touch();
  }

  /** A new element in this element's namespace (or the one that a prefix in `name` stands for), not yet inserted. */
  create(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}): XmlElement {
    const qualified = name.includes(':') || this.prefix === '' ? name : `${this.prefix}:${name}`;
    const made = new XmlElement(qualified, '', this.scope, true);
    made.setAttrs(attributes);
    return made;
  }

  /** Creates and appends. */
  add(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}): XmlElement {
    return this.insert(this.create(name, attributes), this.content.length);
  }

  /** Inserts at a position of `content`. */
  insert(element: XmlElement, index: number): XmlElement {
    this.content.splice(index, 0, element);
    element.parent = this;
    this.touch();
    return element;
  }

  remove(): void {
    const siblings = this.parent?.content;
    if (siblings === undefined) return;
    const index = siblings.lastIndexOf(this);
    siblings.splice(index, 1);
    this.parent?.touch();
    this.parent = null;
  }

  clear(): void {
    if (this.content.length === 0) return;
    this.content.length = 0;
    this.touch();
  }

  /** Gives back the room that an array keeps for growing: much, over a million cells. */
  compact(): void {
    this.content = this.content.slice();
  }

  /** A copy with all that is in it, not inserted anywhere. */
  clone(): XmlElement {
    const copy = new XmlElement(this.name, this.head, this.declared, this.selfClosing);
    for (const node of this.content) {
      const child = typeof node === 'string' ? node : node.clone();
      if (typeof child !== 'string') child.parent = copy;
      copy.content.push(child);
    }
    return copy;
  }

  serialize(): string {
    const out: string[] = [];
    this.write(out);
    return out.join('');
  }

  private write(out: string[]): void {
    out.push('<', this.name, this.head);
    if (this.content.length === 0 && this.selfClosing) {
      out.push('/>');
      return;
    }
    out.push('>');
    for (const node of this.content) {
      if (typeof node === 'string') out.push(node);
      else node.write(out);
    }
    out.push('</', this.name, '>');
  }

  private touch(): void {
    let top: XmlElement = this; // eslint-disable-line @typescript-eslint/no-this-alias
    while (top.parent !== null) top = top.parent;
    top.changes += 1;
  }

  private isIn(name: string, namespaces: readonly string[], local: string): boolean {
    const [prefix, rest] = name.split(':');
    return rest === local && namespaces.includes(this.scope.get(prefix ?? '') ?? '');
  }

  private rawAttributes(): RawAttribute[] {
    const found: RawAttribute[] = [];
    ATTRIBUTE.lastIndex = 0;
    for (let m = ATTRIBUTE.exec(this.head); m !== null; m = ATTRIBUTE.exec(this.head)) {
      const [whole, name = '', quoted = ''] = m;
      found.push({ name, raw: quoted.slice(1, -1), start: m.index, end: m.index + whole.length });
    }
    return found;
  }
}

const attributeText = (raw: string): string => decodeEntities(raw.replace(/\r\n|[\t\r\n]/g, ' '));

/** Resolves raw text that may hold comments, processing instructions and CDATA sections. */
function plainText(raw: string): string {
  if (!raw.includes('<')) return decodeEntities(raw.replace(/\r\n?/g, '\n'));
  return raw
    .split(/(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3).replace(/\r\n?/g, '\n');
      return piece.startsWith('<') ? '' : decodeEntities(piece.replace(/\r\n?/g, '\n'));
    })
    .join('');
}
