import { parse } from '@formatjs/icu-messageformat-parser';

/** As the catalogues are written, once the types are gone. */
const CATALOGUE = /export const (\w+) = (\{[\s\S]*\});/;

/**
 * A webpack loader: the messages of a catalogue are parsed when the bundle is built, so that the parser need not be
 * shipped. `IntlMessageFormat` takes either form.
 */
export default function parseMessages(source) {
  const [, name, literal] = CATALOGUE.exec(source) ?? [];
  if (!literal) throw new Error(`${this.resourcePath} is no catalogue of messages`);
  const catalogue = new Function(`return ${literal};`)();
  const parsed = Object.entries(catalogue).map(([key, message]) => [key, parse(message)]);
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(parsed)))});`;
}
