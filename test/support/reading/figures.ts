import type { Indicator, Observation } from '../../../src/core/model/indicator';
import type { Reading } from '../../../src/core/model/table';
import { INDICATOR_FACTS } from './facts';
import { shortAmount, shortSpan, shortTarget } from './shortForms';

/** Text that is kept may hold figures in either convention. */
const wordsOnly = (text: string): string => text.replace(/(?<=\d)[.,](?=\d)/g, '');

function observationFigures(observation: Observation): string {
  const { amount, when, order, unit, numerator, denominator } = observation;
  return [
    amount.kind === 'text' ? wordsOnly(shortAmount(amount)) : shortAmount(amount),
    when && shortSpan(when),
    order ?? null,
    unit ?? null,
    numerator ?? null,
    denominator ?? null,
  ].join(' ');
}

/** Facts that tell what an indicator is and not where it stands. */
const PLACED = ['row'];

/** @returns everything read of an indicator apart from where it stands; observations in any order. */
export function figuresOf(
  indicator: Indicator,
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const facts = Object.entries(INDICATOR_FACTS)
    .filter(([name]) => !PLACED.includes(name))
    .map(([name, read]) => [name, read(indicator, reading)] as const);
  return {
    name: indicator.name,
    target: shortTarget(indicator.target),
    observations: indicator.observations.map(observationFigures).sort(),
    counted: indicator.counted,
    ...Object.fromEntries(facts),
  };
}

/** @returns the figures of every indicator and the labels that found none, in an order of their own. */
export function figuresIn(reading: Reading): readonly string[] {
  return [
    ...reading.indicators.map((one) => JSON.stringify(figuresOf(one, reading))),
    ...reading.orphans.map(({ label }) => `orphan ${label}`),
    ...reading.nearMatches.map(({ label }) => `near ${label}`),
    ...reading.settingNotes.map(({ code, path }) => `note ${code} ${path}`),
  ].sort();
}
