const SPACE = /\s/;

/** The raw value of an attribute, or null; attributes are read too often to be taken apart each time. */
export function rawValue(head: string, name: string): string | null {
  for (let at = 0; ;) {
    const equals = head.indexOf('=', at);
    if (equals < 0) return null;
    const quote = nextQuote(head, equals);
    const end = head.indexOf(head[quote]!, quote + 1);
    if (namesEnd(head, at, equals, name)) return head.slice(quote + 1, end);
    at = end + 1;
  }
}

/** The head of an element is well-formed: after `=` comes a quote, spaces apart. */
function nextQuote(head: string, equals: number): number {
  let quote = equals + 1;
  while (head[quote] !== '"' && head[quote] !== "'") quote += 1;
  return quote;
}

/** Whether what stands between two positions is white space, the name, and white space. */
function namesEnd(head: string, from: number, to: number, name: string): boolean {
  let end = to;
  while (SPACE.test(head[end - 1]!)) end -= 1;
  const start = end - name.length;
  return start > from && head.startsWith(name, start) && SPACE.test(head[start - 1]!);
}
