import { HostError } from './hostError';
import { XmlElement, type Scope } from './xml';
import { decodeEntities } from './xmlText';

/** A parsed part: what stands before and after the root element is kept as text. */
export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
  readonly epilog: string;
}

const TAG = /<(\/?)([^\s/>!?<=]+)((?:\s+[^\s=/><]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*)(\/?)>/y;
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENDS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * @param where the part's name, for messages
 * @throws HostError InvalidFile where the text is not well-formed, or has a document type declaration
 *   (which no Office part has, and which is how entity bombs come in)
 */
export function parseXml(text: string, where: string): XmlDocument {
  return new Parser(text, where).document();
}

class Parser {
  private at = 0;
  private prolog = '';
  private epilog = '';
  private root: XmlElement | null = null;
  private readonly open: XmlElement[] = [];
  private readonly names = new Map<string, string>();

  constructor(
    private readonly text: string,
    private readonly where: string,
  ) {}

  document(): XmlDocument {
    while (this.at < this.text.length) {
      this.raw();
      if (this.at < this.text.length) this.tag();
    }
    const { root, prolog, epilog } = this;
    if (root === null || this.open.length > 0) throw this.error('ends too early');
    if (/[^\s\uFEFF]/.test(prolog.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')))
      throw this.error('has text before its root');
    return { prolog, root, epilog };
  }

  /** Takes everything up to the next tag, as it stands. */
  private raw(): void {
    const start = this.at;
    for (;;) {
      const next = this.text.indexOf('<', this.at);
      this.at = next < 0 ? this.text.length : next;
      const end = ENDS.find(([from]) => this.text.startsWith(from, this.at));
      if (next < 0 || end === undefined) break;
      const close = this.text.indexOf(end[1], this.at + end[0].length);
      if (close < 0) throw this.error(`has no ${end[1]}`);
      this.at = close + end[1].length;
    }
    if (this.at > start) this.keep(this.text.slice(start, this.at));
  }

  private keep(raw: string): void {
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.content.push(raw);
    else if (this.root === null) this.prolog += raw;
    else this.epilog += raw;
  }

  private tag(): void {
    TAG.lastIndex = this.at;
    const match = TAG.exec(this.text);
    if (match === null) throw this.error('is malformed');
    const [whole, slash, name = '', head = '', empty] = match;
    if (slash === '/') this.closeTag(name, head + empty);
    else this.openTag(name, head, empty === '/');
    this.at += whole.length;
  }

  private closeTag(name: string, rest: string): void {
    const element = this.open.pop();
    if (element?.name !== name || rest.trim() !== '') throw this.error(`has a stray </${name}>`);
    element.compact();
  }

  private openTag(name: string, head: string, empty: boolean): void {
    const parent = this.open.at(-1) ?? null;
    const scope = scopeOf(head, parent?.scope ?? new Map());
    const element = new XmlElement(this.known(name), head, scope, empty);
    element.parent = parent;
    if (element.prefix !== '' && !element.scope.has(element.prefix)) {
      throw this.error(`uses the undeclared prefix ${element.prefix}`);
    }
    if (parent !== null) parent.content.push(element);
    else if (this.root === null) this.root = element;
    else throw this.error('has two roots');
    if (!empty) this.open.push(element);
  }

  /** A name that was met before is kept once. */
  private known(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, name);
    return name;
  }

  private error(what: string): HostError {
    return new HostError(
      'InvalidFile',
      `The part ${this.where} ${what} (at character ${this.at}).`,
    );
  }
}

function scopeOf(head: string, outer: Scope): Scope {
  if (!head.includes('xmlns')) return outer;
  const scope = new Map(outer);
  for (const [, prefix = '', double, single] of head.matchAll(DECLARATION)) {
    scope.set(prefix, decodeEntities(double ?? single ?? ''));
  }
  return scope;
}

/** Writes a document back; what was not changed comes out as it was read. */
export const serializeXml = (document: XmlDocument): string =>
  document.prolog + document.root.serialize() + document.epilog;
