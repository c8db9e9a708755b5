import type { Status } from '../../model/assessment';
import type { Finding } from '../../model/finding';
import type { Figures } from '../numbers';
import { statusKey } from '../statusKey';
import type { WordArguments } from '../wordsFrom';
import type { CommonKey } from '../en';
import { FINDING_ARGUMENTS, type ArgumentKind } from './argumentKinds';
import { cellsText } from './cellsText';
import type { CheckingWords } from './checkingWords';
import { distinctDecimals } from './distinctDecimals';
import { shortText } from './shortText';

/** Decimals of amounts: as many as cells of target tables have. */
const FIGURE_DECIMALS = 4;
/** Decimals of per cent. */
const SHARE_DECIMALS = 1;

interface Argument {
  readonly name: string;
  readonly kind: ArgumentKind;
  /** null or `''` where it is not given. */
  readonly value: string | number | null;
}

/**
 * @returns what a finding says as its messages take it: figures printed, counts as numbers, words for codes. Beside each
 *   argument `x` stands `xGiven`, "yes" or "no", which chooses among the cases of a message.
 */
export function printedArguments(
  finding: Finding,
  words: CheckingWords,
  figures: Figures,
): WordArguments {
  const all = argumentsOf(finding);
  const decimals = decimalsOf(all, figures);
  const print = ({ kind, value }: Argument): string | number =>
    typeof value === 'number'
      ? printNumber(value, kind, figures, decimals)
      : printText(value ?? '', kind, words, finding);
  const entries = all.flatMap((argument): [string, string | number][] => [
    [argument.name, print(argument)],
    [`${argument.name}Given`, (argument.value ?? '') === '' ? 'no' : 'yes'],
  ]);
  return Object.fromEntries(entries);
}

function argumentsOf({ code, args }: Finding): readonly Argument[] {
  const kinds: Readonly<Record<string, ArgumentKind>> = FINDING_ARGUMENTS[code];
  const values: Readonly<Partial<Record<string, string | number | null>>> = { ...args };
  return Object.entries(kinds).map(([name, kind]) => ({ name, kind, value: values[name] ?? null }));
}

interface Decimals {
  readonly figure: number;
  readonly share: number;
}

function decimalsOf(all: readonly Argument[], figures: Figures): Decimals {
  const valuesOf = (kind: ArgumentKind): readonly number[] =>
    all.flatMap((argument) =>
      argument.kind === kind && typeof argument.value === 'number' ? [argument.value] : [],
    );
  const shares = Math.max(SHARE_DECIMALS, ...valuesOf('decimals'));
  return {
    figure: distinctDecimals(valuesOf('figure'), FIGURE_DECIMALS, figures.number),
    share: distinctDecimals(valuesOf('share'), shares, figures.share),
  };
}

function printNumber(
  value: number,
  kind: ArgumentKind,
  figures: Figures,
  decimals: Decimals,
): string | number {
  if (kind === 'count') return value;
  if (kind === 'share') return figures.share(value, decimals.share);
  if (kind === 'day') return figures.date(value);
  return kind === 'figure' ? figures.number(value, decimals.figure) : String(value);
}

function printText(
  value: string,
  kind: ArgumentKind,
  words: CheckingWords,
  { at }: Finding,
): string {
  switch (kind) {
    case 'role':
      return words(`role.${value}` as CommonKey);
    case 'status':
      return words(statusKey({ status: value as Status, soFar: false, ended: false }));
    case 'case':
      return value.replaceAll('-', '_');
    case 'cells':
      return cellsText(value, at);
    default:
      return shortText(value);
  }
}
