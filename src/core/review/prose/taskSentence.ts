import { isFlow } from '../../attainment/due';
import type { Assessed, CompositionInput } from '../composition';
import { figureText } from './figureText';
import { plainName } from '../plainName';

/** @returns what is left to do for an indicator in one sentence; null where nothing is. */
export function taskSentence(input: CompositionInput, one: Assessed): string | null {
  const { words } = input;
  const { indicator, assessment } = one;
  const name = plainName(indicator.name);
  if (assessment.ended) return null;
  switch (assessment.status) {
    case 'no-data':
      return words('task.report', { name });
    case 'to-confirm':
      return words('task.confirm', { name });
    case 'nearly-met':
    case 'not-met':
      return missedTask(input, one);
    default:
      return assessment.soFar ? roomTask(input, one) : null;
  }
}

function missedTask(input: CompositionInput, one: Assessed): string {
  const { words } = input;
  const { indicator, assessment } = one;
  const { target, accumulation } = indicator;
  const name = plainName(indicator.name);
  const print = figureText(input, one);
  const isTotal = isFlow(accumulation);
  if (isTotal && target?.comparator === 'atLeast') return neededTask(input, one);
  if (isTotal && target?.comparator === 'atMost' && assessment.gap !== null)
    return words('task.passed', { name, gap: print.distance(assessment.gap) });
  if (assessment.gap === null) return words('task.reach', { name, target: print.target });
  const key = assessment.gap < 0 ? 'task.raise' : 'task.lower';
  return words(key, { name, achieved: print.achieved, target: print.target });
}

/** What is needed of whole things is rounded up; so is the number of them a month. */
function neededTask(input: CompositionInput, one: Assessed): string {
  const { words } = input;
  const { indicator, assessment } = one;
  const name = plainName(indicator.name);
  const { measure, isCount, target } = figureText(input, one);
  const { stillNeeded, perMonth } = assessment;
  if (stillNeeded === null || stillNeeded <= 0) return words('task.reach', { name, target });
  const rounded = (value: number): number => (isCount ? Math.ceil(value) : value);
  const needed = measure(rounded(stillNeeded));
  if (perMonth === null) return words('task.needed', { name, needed });
  return words('task.perMonth', { name, needed, rate: measure(rounded(perMonth)) });
}

function roomTask(input: CompositionInput, one: Assessed): string | null {
  const { stillNeeded } = one.assessment;
  if (stillNeeded === null) return null;
  const { measure, target } = figureText(input, one);
  const room = measure(stillNeeded);
  return input.words('task.room', { name: plainName(one.indicator.name), target, room });
}
