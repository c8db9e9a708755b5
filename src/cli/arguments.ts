import { parseArgs } from 'node:util';
import { parseIsoDay, type Span } from '../core/model/day';
import { LANGUAGES, type Language } from '../core/model/language';
import { LAYOUTS, type Presentation } from '../core/model/presentation';
import { DEFAULT_SETTINGS, type Settings } from '../core/model/settings';

export interface Arguments {
  readonly input: string;
  /** Where the reviewed workbook goes; null: it is not kept. */
  readonly out: string | null;
  /** Where the JSON goes; `-` is standard output. */
  readonly json: string | null;
  /** A file with what a person chose about the workbook. */
  readonly choices: string | null;
  /** Tell how each table, column and cell was understood. */
  readonly explain: boolean;
  /** List the fixes that findings offer. */
  readonly fix: boolean;
  /** Make those that change cells, in the copy that `out` names, instead of writing a review. */
  readonly applyFixes: boolean;
  /** Tell what would be written. */
  readonly plan: boolean;
  /** Freeze the review that is there, and begin a new one. */
  readonly anew: boolean;
  readonly settings: Settings;
}

export const USAGE =
  'usage: npm run -s review -- <in.xlsx> [--out <file.xlsx>] [--json <file>|-] [--as-of YYYY-MM-DD] ' +
  '[--term YYYY-MM-DD..YYYY-MM-DD] [--language en|vi|th] [--culture <tag>] ' +
  '[--layout plain|vn-state|vn-party|th-gov] [--settings <file.json>] [--explain] [--fix] [--plan] ' +
  '[--anew] [--apply-fixes --out <file.xlsx>]';

/** Arguments that cannot be used; the message says in one sentence why. */
export class UnusableArguments extends Error {}

/** @throws UnusableArguments */
export function readArguments(list: readonly string[]): Arguments {
  const { values, positionals } = parse(list);
  const [input, ...others] = positionals;
  if (input === undefined) throw new UnusableArguments(`No workbook was named. ${USAGE}`);
  if (others.length > 0) {
    throw new UnusableArguments(`One workbook at a time: "${others[0]}" is one too many.`);
  }
  return {
    input,
    out: values.out ?? null,
    json: values.json ?? null,
    choices: values.settings ?? null,
    explain: readExplain(values),
    fix: values.fix ?? false,
    applyFixes: readApplyFixes(values),
    plan: values.plan ?? false,
    anew: values.anew ?? false,
    settings: {
      ...DEFAULT_SETTINGS,
      reviewDate: readDay('--as-of', values['as-of']),
      term: readTerm(values.term),
      language: readLanguage(values.language),
      culture: readCulture(values.culture),
      presentation: readLayout(values.layout),
    },
  };
}

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  'as-of': { type: 'string' },
  term: { type: 'string' },
  language: { type: 'string' },
  culture: { type: 'string' },
  layout: { type: 'string' },
  settings: { type: 'string' },
  explain: { type: 'boolean' },
  fix: { type: 'boolean' },
  plan: { type: 'boolean' },
  anew: { type: 'boolean' },
  'apply-fixes': { type: 'boolean' },
} as const;

function parse(list: readonly string[]) {
  try {
    return parseArgs({ args: [...list], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UnusableArguments(`${(error as Error).message} ${USAGE}`);
  }
}

function readExplain({ explain = false, json }: ReturnType<typeof parse>['values']): boolean {
  if (explain && json === '-') {
    throw new UnusableArguments(
      '--explain and --json - both need the standard output: give --json a file.',
    );
  }
  return explain;
}

function readApplyFixes(values: ReturnType<typeof parse>['values']): boolean {
  const { 'apply-fixes': applyFixes = false, out } = values;
  if (applyFixes && out === undefined) {
    throw new UnusableArguments(
      '--apply-fixes makes the fixes in a copy: say with --out where it goes.',
    );
  }
  return applyFixes;
}

function readDay(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const day = parseIsoDay(text);
  if (day === null) {
    throw new UnusableArguments(`${option} needs a date such as 2023-06-02, not "${text}".`);
  }
  return day;
}

function readTerm(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const [from = '', to = '', ...rest] = text.split('..');
  if (rest.length > 0 || !to) {
    throw new UnusableArguments(
      `--term needs two dates such as 2020-07-01..2025-06-30, not "${text}".`,
    );
  }
  const start = readDay('--term', from)!;
  const end = readDay('--term', to)!;
  if (end <= start)
    throw new UnusableArguments(`The term ends (${to}) before it has begun (${from}).`);
  return { start, end };
}

function readLanguage(text: string | undefined): Language | null {
  if (text === undefined) return null;
  const language = LANGUAGES.find((candidate) => candidate === text);
  if (!language) throw new UnusableArguments(`--language is en, vi or th, not "${text}".`);
  return language;
}

function readLayout(text: string | undefined): Presentation {
  if (text === undefined) return {};
  const layout = LAYOUTS.find((candidate) => candidate === text);
  if (!layout) throw new UnusableArguments(`--layout is ${LAYOUTS.join(', ')}, not "${text}".`);
  return { layout };
}

function readCulture(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return Intl.getCanonicalLocales(text)[0]!;
  } catch {
    throw new UnusableArguments(`--culture needs a language tag such as vi-VN, not "${text}".`);
  }
}
