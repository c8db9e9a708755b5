import type { Assessed, CompositionInput } from '../composition';
import { statusKey } from '../../wording/statusKey';
import { figureText } from './figureText';
import { lower } from './resultSentence';
import { plainName } from '../plainName';

/** @returns what is wanting of an indicator in one sentence; null where nothing is. */
export function limitSentence(input: CompositionInput, one: Assessed): string | null {
  const { words } = input;
  const name = plainName(one.indicator.name);
  switch (one.assessment.status) {
    case 'no-data':
      return words('limit.noData', { name });
    case 'to-confirm':
      return words('limit.toConfirm', { name });
    case 'nearly-met':
    case 'not-met':
      return missedSentence(input, one);
    default:
      return one.assessment.pace?.word === 'behind' ? behindSentence(input, one) : null;
  }
}

function missedSentence(input: CompositionInput, one: Assessed): string {
  const { words } = input;
  const { indicator, assessment } = one;
  const said = {
    name: plainName(indicator.name),
    status: lower(input, words(statusKey(assessment))),
  };
  if (assessment.gap === null || assessment.gap === 0) return words('limit.missed', said);
  const gap = figureText(input, one).distance(Math.abs(assessment.gap));
  if (assessment.gap > 0) return words('limit.over', { ...said, gap });
  const isBehind = assessment.pace?.word === 'behind';
  return words(isBehind ? 'limit.shortBehind' : 'limit.short', { ...said, gap });
}

function behindSentence(input: CompositionInput, one: Assessed): string {
  const print = figureText(input, one);
  const { due } = one.assessment.pace!;
  return input.words('limit.behind', {
    name: plainName(one.indicator.name),
    achieved: print.achieved,
    due: print.measure(print.due(due)),
  });
}
