import type { Point } from '../tolerance';
import { above, atOrAbove, atOrBelow, below, exactly } from './compare';
import { reading, type RowContext } from './context';
import { guardAchieved } from './guardAchieved';
import { guardTarget, type BoundRefs } from './guardTarget';
import { and, isNumber, literal, when } from './syntax';

/** The Attainment column: the rule of `ratioOf`, a share or the reason why there is none. */
export function attainmentFormula(context: RowContext): string {
  const { words } = context;
  const reason = words.notComputable;
  const changed = literal(words.status.toConfirm);
  return guardTarget(context, { noTarget: literal(reason['no-target']), changed }, (bounds) => {
    const hasBounds = bounds.low !== null || bounds.high !== null;
    const figure = (ref: string, sides: Sides = [0]) =>
      hasBounds ? ratio(context, bounds, ref, sides) : literal(reason.text);
    return guardAchieved(context, {
      figure: (ref) => figure(ref),
      reading: (amount, low) =>
        amount.kind === 'approximate' || !hasBounds
          ? figure(low, [-1, 1])
          : literal(reason.interval),
      words: () => literal(reason.text),
      missing: literal(reason['no-data']),
      changed,
    });
  });
}

/** The sides of the value at which a range must hold: both, next to an approximate one. */
type Sides = readonly Point['side'][];

function ratio(context: RowContext, bounds: BoundRefs, achieved: string, sides: Sides): string {
  const { target, method } = context.indicator;
  if (target?.comparator === 'between' || target?.comparator === 'exactly')
    return ratioInRange(context, bounds, achieved, sides);
  if (method === 'from-baseline') return ratioFromBaseline(context, bounds, achieved);
  return target?.comparator === 'atLeast'
    ? ratioToFloor(context, bounds, achieved)
    : ratioUnderCeiling(context, bounds, achieved);
}

function ratioToFloor({ words }: RowContext, { low, high }: BoundRefs, achieved: string): string {
  if (low === null) throw new Error('a floor without its bound');
  const plain = `${achieved}/${low}`;
  const ranged = when(
    `${achieved}<${low}`,
    plain,
    when(`${achieved}>${high}`, `${achieved}/${high}`, '1'),
  );
  const notPositive = literal(words.notComputable['target-not-positive']);
  return when(`${low}>0`, high === null ? plain : ranged, notPositive);
}

function ratioUnderCeiling(
  { indicator, words }: RowContext,
  { low, high }: BoundRefs,
  achieved: string,
): string {
  if (high === null) throw new Error('a ceiling without its bound');
  const reason = words.notComputable;
  const inverse = when(
    `${achieved}>0`,
    `${high}/${achieved}`,
    literal(reason['achieved-not-positive']),
  );
  const above = indicator.method === 'inverse' ? inverse : `2-${achieved}/${high}`;
  const share = low === null ? above : when(`${achieved}<=${high}`, '1', above);
  return when(`${high}>0`, share, literal(reason['target-not-positive']));
}

function ratioFromBaseline(context: RowContext, bounds: BoundRefs, achieved: string): string {
  const { indicator, words } = context;
  const reason = words.notComputable;
  const baseline = reading(context, 'baseline', 'readLow');
  const isFloor = indicator.target?.comparator === 'atLeast';
  const bound = isFloor ? bounds.low : bounds.high;
  if (bound === null) throw new Error('a baseline without a bound');
  if (indicator.baseline === null) return literal(reason['no-baseline']);
  const isBetter = isFloor ? above(exactly(bound), baseline) : below(exactly(bound), baseline);
  const share = `(${achieved}-${baseline})/(${bound}-${baseline})`;
  const known = when(isBetter, share, literal(reason['baseline-past-target']));
  return when(isNumber(baseline), known, literal(reason['no-baseline']));
}

function ratioInRange(
  context: RowContext,
  { low, high }: BoundRefs,
  achieved: string,
  sides: Sides,
): string {
  if (low === null || high === null) throw new Error('a range without its bounds');
  const { target } = context.indicator;
  const isStrict = target?.comparator === 'between' && target.strict;
  const isMet = sides.flatMap((side) => {
    const point = { ref: achieved, side };
    return isStrict
      ? [above(point, low), below(point, high)]
      : [atOrAbove(point, low), atOrBelow(point, high)];
  });
  return when(and(...isMet), '1', literal(context.words.notComputable['outside-range']));
}

/** @returns the formula of a chart's helper cell: the figure, or NA, since text would be drawn as zero. */
export const chartShareFormula = (figureRef: string): string =>
  `=IF(ISNUMBER(${figureRef}),${figureRef},NA())`;
