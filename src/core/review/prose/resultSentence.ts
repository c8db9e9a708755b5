import type { Assessed, CompositionInput } from '../composition';
import { paceKey, statusKey } from '../../wording/statusKey';
import { figureText, type FigureText } from './figureText';
import { plainName } from '../plainName';

/** @returns achieved, target, attainment, status and pace of an indicator in one sentence. */
export function resultSentence(input: CompositionInput, one: Assessed): string {
  const { words } = input;
  const { indicator, assessment } = one;
  const print = figureText(input, one);
  const name = plainName(indicator.name);
  const { target, achieved } = print;
  if (assessment.status === 'no-data') return words('result.noData', { name, target });
  if (assessment.status === 'to-confirm')
    return words('result.toConfirm', { name, target, achieved });
  const measured = withShare(input, one, measuredText(input, one, print));
  const status = lower(input, words(statusKey(assessment)));
  return assessment.pace === null
    ? words('result.judged', { measured, status })
    : pacedSentence(input, one, print, { measured, status });
}

function pacedSentence(
  input: CompositionInput,
  { indicator, assessment }: Assessed,
  print: FigureText,
  said: { readonly measured: string; readonly status: string },
): string {
  const { due, word } = assessment.pace!;
  const isCeiling = indicator.target?.comparator === 'atMost';
  const key = isCeiling ? 'result.pacedUnder' : 'result.paced';
  const pace = lower(input, input.words(paceKey(word)));
  return input.words(key, { ...said, pace, due: print.plain(print.due(due)) });
}

/** `338/400 people` where a plain number was set, else the figure and the target in words. */
function measuredText(
  { words }: CompositionInput,
  { indicator: { name, target, targetSource }, assessment: { achieved } }: Assessed,
  print: FigureText,
): string {
  const isPlain = targetSource?.text === null && target?.comparator === 'atLeast';
  if (!isPlain || target.low === null || !print.isCount || achieved.kind !== 'number')
    return words('result.against', {
      name: plainName(name),
      achieved: print.achieved,
      target: print.target,
    });
  const [part, whole] = [print.plain(achieved.value), print.measure(target.low)];
  return words('result.counted', { name: plainName(name), achieved: part, target: whole });
}

/** A share that rounds to 100 % and falls short of it is not printed as 100 %. */
function withShare(
  { words, figures }: CompositionInput,
  { indicator, assessment: { attainment } }: Assessed,
  measured: string,
): string {
  if (attainment === null) return measured;
  const isShort = attainment < 1 && Math.round(attainment * 1000) === 1000;
  const share = `${isShort ? '<' : ''}${figures.share(attainment)}`;
  const key = indicator.target?.comparator === 'atLeast' ? 'result.ofTarget' : 'result.attainment';
  return words(key, { measured, share });
}

/** Status and pace stand within a sentence. */
export const lower = ({ language }: CompositionInput, word: string): string =>
  word.toLocaleLowerCase(language);
