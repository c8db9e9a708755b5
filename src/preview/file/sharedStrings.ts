import { contentType, MAIN, relationshipType } from './namespaces';
import type { Package } from './package';
import type { XmlElement } from './xml';
import { decodeEscapes, encodeEscapes } from './xmlText';

/** The workbook's string table. Strings are only ever added, so that the numbers in other cells stay right. */
export class SharedStrings {
  private readonly texts: string[];
  private readonly plain = new Map<string, number>();

  private constructor(
    private readonly root: () => XmlElement,
    items: readonly XmlElement[],
  ) {
    this.texts = items.map(richText);
    items.forEach((item, index) => {
      const text = this.texts[index] ?? '';
      if (isPlain(item) && !this.plain.has(text)) this.plain.set(text, index);
    });
  }

  /** @throws HostError InvalidFile for a malformed part */
  static of(pkg: Package, workbook: string): SharedStrings {
    const part = pkg.related(workbook, 'sharedStrings')[0];
    if (part !== undefined) {
      const root = pkg.xml(part);
      return new SharedStrings(() => root, root.elements('si'));
    }
    return new SharedStrings(() => createPart(pkg, workbook), []);
  }

  /** @returns undefined past the end of the table */
  at(index: number): string | undefined {
    return this.texts[index];
  }

  /** @returns the number of a string without formats, added where there is none yet */
  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    writeText(this.root().add('si').add('t'), text);
    const index = this.texts.push(text) - 1;
    this.plain.set(text, index);
    this.root().setAttr('uniqueCount', this.texts.length);
    return index;
  }
}

const PART = 'xl/sharedStrings.xml';

function createPart(pkg: Package, workbook: string): XmlElement {
  if (!pkg.has(PART)) {
    pkg.put(PART, `<sst xmlns="${MAIN}"/>`, contentType('spreadsheetml.sharedStrings'));
    pkg.relate(workbook, relationshipType('sharedStrings'), PART);
  }
  return pkg.xml(PART);
}

/** Whether an item is a single text without runs or phonetic help. */
const isPlain = (item: XmlElement): boolean =>
  item.allElements().length === 1 && item.child('t') !== null;

/** @returns the text of an `si` or `is` element: its own and that of its runs, without phonetic help. */
export function richText(item: XmlElement): string {
  const pieces = item.allElements().flatMap((e) => {
    if (e.local === 't') return [e.text()];
    return e.local === 'r' ? [e.child('t')?.text() ?? ''] : [];
  });
  return decodeEscapes(pieces.join(''));
}

/** Sets a `t` or `v` element's text, escaped, with white space kept where it matters. */
export function writeText(element: XmlElement, text: string): void {
  element.setText(encodeEscapes(text));
  element.setAttr('xml:space', /^\s|\s$|[\r\n\t]/.test(text) ? 'preserve' : null);
}
