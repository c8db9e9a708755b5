import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../../src/core/model/language';
import * as checking from '../../../src/core/wording/checking/en';
import type { CheckingWordKey } from '../../../src/core/wording/checking/checkingWords';
import { th as thChecking } from '../../../src/core/wording/checking/th';
import { vi as viChecking } from '../../../src/core/wording/checking/vi';
import { en } from '../../../src/core/wording/en';
import * as explaining from '../../../src/core/wording/explaining/en';
import { th as thExplaining } from '../../../src/core/wording/explaining/th';
import { vi as viExplaining } from '../../../src/core/wording/explaining/vi';
import { th } from '../../../src/core/wording/th';
import { vi } from '../../../src/core/wording/vi';

export type AnyKey = CheckingWordKey;

/** All catalogues of each language. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<AnyKey, string>>>> = {
  en: { ...en, ...explaining.en, ...checking.en },
  vi: { ...vi, ...viExplaining, ...viChecking },
  th: { ...th, ...thExplaining, ...thChecking },
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
