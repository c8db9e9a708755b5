import type { Indicator, Observation } from '../../core/model/indicator';
import { observationText } from '../../core/wording/explaining/amountText';
import { placeText } from '../../core/wording/placeText';
import { spanText } from '../../core/wording/explaining/spanText';
import type { ValuePrint } from '../../core/wording/explaining/targetText';
import { asRead, cellText } from './cellText';
import type { Entry } from './layout';
import { tablePlace } from './tablePlace';
import type { Teller } from './teller';

/** So many figures show how the others were read. */
const MOST = 5;

/** @returns the achievements of a row: where they come from, and the first of them beside their readings. */
export function observationEntries(
  indicator: Indicator,
  teller: Teller,
  print: ValuePrint,
): readonly Entry[] {
  const { words } = teller;
  const { observations } = indicator;
  const lines = [
    ...summary(indicator, teller),
    ...observations.slice(0, MOST).map((one) => lineOf(one, indicator, teller, print)),
    ...(observations.length > MOST
      ? [words('explain.more', { count: observations.length - MOST })]
      : []),
  ];
  return lines.map((text, at) => ({ label: at === 0 ? words('columnRole.achieved') : '', text }));
}

function summary({ observations, link }: Indicator, teller: Teller): readonly string[] {
  const { words, evaluation } = teller;
  const count = observations.length;
  if (count === 0) return [words('explain.noAchievement')];
  if (link) {
    const place = tablePlace(evaluation.reading.tables[link.table]!);
    return [words('explain.fromTable', { count, place, labels: link.labels.join('", "') })];
  }
  return count > 1 ? [words('explain.observations', { count })] : [];
}

function lineOf(
  observation: Observation,
  indicator: Indicator,
  { words, figures, cellOf, evaluation }: Teller,
  print: ValuePrint,
): string {
  const { when, order, unit, source } = observation;
  const reading = observationText(observation, words, print, figures.number);
  const isLate =
    when !== null && evaluation.reviewDate !== null && when.end > evaluation.reviewDate;
  const facts = [
    asRead(cellText(cellOf(source), figures), reading),
    when && spanText(when, figures),
    order !== undefined && words('explain.order', { order }),
    unit !== undefined && words('explain.branch', { branch: unit }),
    isLate && words('explain.afterReview'),
  ].filter((fact) => typeof fact === 'string');
  const isHere = source.sheet === indicator.source.sheet;
  return `${isHere ? source.address : placeText(source)}: ${facts.join(', ')}`;
}
