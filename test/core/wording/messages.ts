import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../../src/core/model/language';
import { en, type WordKey } from '../../../src/core/wording/en';
import * as explaining from '../../../src/core/wording/explaining/en';
import { th as thExplaining } from '../../../src/core/wording/explaining/th';
import { vi as viExplaining } from '../../../src/core/wording/explaining/vi';
import { th } from '../../../src/core/wording/th';
import { vi } from '../../../src/core/wording/vi';

export type AnyKey = WordKey | explaining.ExplainingKey;

/** Both catalogues of each language. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<AnyKey, string>>>> = {
  en: { ...en, ...explaining.en },
  vi: { ...vi, ...viExplaining },
  th: { ...th, ...thExplaining },
};

export const KEYS = Object.keys(CATALOGUES.en) as readonly AnyKey[];

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** How a message takes an argument: as it stands, or to choose among plural forms. */
export type ArgumentKind = 'text' | 'plural';

/** @returns the arguments of a message, by name. @throws SyntaxError where it is no ICU message */
export function argumentsOf(
  message: string,
  language: Language,
): ReadonlyMap<string, ArgumentKind> {
  return new Map(argumentsIn(new IntlMessageFormat(message, language).getAst()));
}

function argumentsIn(ast: Ast): readonly (readonly [string, ArgumentKind])[] {
  return ast.flatMap((element): readonly (readonly [string, ArgumentKind])[] => {
    if ('options' in element) {
      const inner = Object.values(element.options).flatMap(({ value }) => argumentsIn(value));
      return [...inner, [element.value, 'plural']];
    }
    return element.type === ARGUMENT ? [[element.value, 'text']] : [];
  });
}

/** The parser's number for `{name}`. */
const ARGUMENT = 1;
