/** Where the pane runs, for whoever is to find a bug. */
export interface Surroundings {
  readonly version: string;
  readonly language: string;
  readonly userAgent: string;
}

/**
 * @returns what can be passed on about a bug: its kind and where in the program it happened. What it says is left out, since
 *   that may quote cells.
 */
export function bugDetails(bug: unknown, { version, language, userAgent }: Surroundings): string {
  const kind = bug instanceof Error ? bug.name : typeof bug;
  return [
    `Attainment Review ${version}, ${language}`,
    userAgent,
    kind,
    ...(bug instanceof Error ? placesOf(bug) : []),
  ].join('\n');
}

/** The end of a line of a stack trace: a place in a script, after the name of the function in either browser's way. */
const PLACE = /(?:\bat (?:async )?([\w$.]+) \(|^([\w$.]+)@)?[^\s(]*?([\w.-]+\.js:\d+:\d+)\)?$/;

function placesOf({ name, message, stack = '' }: Error): readonly string[] {
  const trace = stack.replace(`${name}: ${message}`, '');
  return trace.split('\n').flatMap((line) => {
    const [, chromium, webkit, place] = PLACE.exec(line) ?? [];
    return place ? [[chromium ?? webkit, place].filter(Boolean).join(' ')] : [];
  });
}
