import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../../src/core/model/language';
import * as checking from '../../../src/core/wording/checking/en';
import type { CheckingWordKey } from '../../../src/core/wording/checking/checkingWords';
import { th as thChecking } from '../../../src/core/wording/checking/th';
import { vi as viChecking } from '../../../src/core/wording/checking/vi';
import * as composing from '../../../src/core/wording/composing/en';
import { th as thComposing } from '../../../src/core/wording/composing/th';
import { vi as viComposing } from '../../../src/core/wording/composing/vi';
import { en } from '../../../src/core/wording/en';
import * as explaining from '../../../src/core/wording/explaining/en';
import { th as thExplaining } from '../../../src/core/wording/explaining/th';
import { vi as viExplaining } from '../../../src/core/wording/explaining/vi';
import * as planning from '../../../src/core/wording/planning/en';
import { th as thPlanning } from '../../../src/core/wording/planning/th';
import { vi as viPlanning } from '../../../src/core/wording/planning/vi';
import * as tables from '../../../src/core/wording/places/tables/en';
import { th as thTables } from '../../../src/core/wording/places/tables/th';
import { vi as viTables } from '../../../src/core/wording/places/tables/vi';
import * as checks from '../../../src/core/wording/places/checks/en';
import { th as thChecks } from '../../../src/core/wording/places/checks/th';
import { vi as viChecks } from '../../../src/core/wording/places/checks/vi';
import * as results from '../../../src/core/wording/places/results/en';
import { th as thResults } from '../../../src/core/wording/places/results/th';
import { vi as viResults } from '../../../src/core/wording/places/results/vi';
import * as presenting from '../../../src/core/wording/places/presenting/en';
import { th as thPresenting } from '../../../src/core/wording/places/presenting/th';
import { vi as viPresenting } from '../../../src/core/wording/places/presenting/vi';
import * as more from '../../../src/core/wording/places/more/en';
import { th as thMore } from '../../../src/core/wording/places/more/th';
import { vi as viMore } from '../../../src/core/wording/places/more/vi';
import * as empty from '../../../src/core/wording/places/empty/en';
import { th as thEmpty } from '../../../src/core/wording/places/empty/th';
import { vi as viEmpty } from '../../../src/core/wording/places/empty/vi';
import * as starter from '../../../src/core/wording/places/starter/en';
import { th as thStarter } from '../../../src/core/wording/places/starter/th';
import { vi as viStarter } from '../../../src/core/wording/places/starter/vi';
import { th } from '../../../src/core/wording/th';
import { vi } from '../../../src/core/wording/vi';

export type AnyKey =
  | CheckingWordKey
  | composing.ComposingKey
  | planning.PlanningKey
  | tables.TablesKey
  | checks.ChecksKey
  | results.ResultsKey
  | presenting.PresentingKey
  | more.MoreKey
  | empty.EmptyKey
  | starter.StarterKey;

/** All catalogues of each language. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<AnyKey, string>>>> = {
  en: {
    ...en,
    ...composing.en,
    ...explaining.en,
    ...checking.en,
    ...planning.en,
    ...tables.en,
    ...checks.en,
    ...results.en,
    ...presenting.en,
    ...more.en,
    ...empty.en,
    ...starter.en,
  },
  vi: {
    ...vi,
    ...viComposing,
    ...viExplaining,
    ...viChecking,
    ...viPlanning,
    ...viTables,
    ...viChecks,
    ...viResults,
    ...viPresenting,
    ...viMore,
    ...viEmpty,
    ...viStarter,
  },
  th: {
    ...th,
    ...thComposing,
    ...thExplaining,
    ...thChecking,
    ...thPlanning,
    ...thTables,
    ...thChecks,
    ...thResults,
    ...thPresenting,
    ...thMore,
    ...thEmpty,
    ...thStarter,
  },
};

export const KEYS = Object.keys(CATALOGUES.en) as readonly AnyKey[];

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** How a message takes an argument: as it stands (in some cases only), or to choose among cases or plural forms. */
export type ArgumentKind = 'text' | 'sometimes' | 'case' | 'plural';

const astOf = (message: string, language: Language): Ast =>
  new IntlMessageFormat(message, language).getAst();

/** @returns the arguments of a message, by name. @throws SyntaxError where it is no ICU message */
export function argumentsOf(
  message: string,
  language: Language,
): ReadonlyMap<string, ArgumentKind> {
  const found = new Map<string, ArgumentKind>();
  for (const [name, kind] of argumentsIn(astOf(message, language))) {
    const known = found.get(name);
    if (known === undefined || STRENGTH[kind] > STRENGTH[known]) found.set(name, kind);
  }
  return found;
}

/** Of an argument that is taken in more than one way the later tells what may be given. */
const STRENGTH: Readonly<Record<ArgumentKind, number>> = {
  sometimes: 0,
  text: 1,
  case: 2,
  plural: 3,
};

function argumentsIn(ast: Ast): readonly (readonly [string, ArgumentKind])[] {
  return ast.flatMap((element): readonly (readonly [string, ArgumentKind])[] => {
    if ('options' in element) {
      const inner = Object.values(element.options).flatMap(({ value }) => argumentsIn(value));
      const kind = element.type === SELECT ? 'case' : 'plural';
      return [
        ...inner.map(([name, of]) => [name, of === 'text' ? 'sometimes' : of] as const),
        [element.value, kind],
      ];
    }
    return element.type === ARGUMENT ? [[element.value, 'text']] : [];
  });
}

/** @returns what a message says itself, of all its cases and forms one after the other. */
export const literalsOf = (message: string, language: Language): string =>
  literalsIn(astOf(message, language)).join(' ');

const literalsIn = (ast: Ast): readonly string[] =>
  ast.flatMap((element) => {
    if ('options' in element)
      return Object.values(element.options).flatMap(({ value }) => literalsIn(value));
    return element.type === LITERAL ? [element.value] : [];
  });

/** The parser's numbers for words, for `{name}`, and for `{name, select, …}`. */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;
