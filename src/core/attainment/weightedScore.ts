import type { Assessment, Headline } from '../model/assessment';
import type { Indicator } from '../model/indicator';

/**
 * Σ wᵢ·max(0, min(ratioᵢ, cap)) / Σ wᵢ over the indicators whose ratio is computable, and the share of all
 * weight that these cover. Only weights above zero count, of indicators with a target; null where there are
 * none. With nothing computable the score is 0 of a covered share of 0.
 */
export function weightedScore(
  pairs: readonly (readonly [Pick<Indicator, 'weight'>, Assessment])[],
  cap: number,
): Headline['weighted'] {
  const weighted = pairs
    .filter(([, { status }]) => status !== 'no-target')
    .map(([{ weight }, { attainment }]) => ({ weight: weight ?? 0, attainment }))
    .filter(({ weight }) => weight > 0);
  if (weighted.length === 0) return null;
  const all = sumOf(weighted, ({ weight }) => weight);
  const covered = sumOf(weighted, (each) => (each.attainment === null ? 0 : each.weight));
  const points = sumOf(weighted, ({ weight, attainment }) =>
    attainment === null ? 0 : weight * Math.max(0, Math.min(attainment, cap)),
  );
  return { score: covered === 0 ? 0 : points / covered, covered: covered / all };
}

/** Adds in a fixed order: the last bits must not depend on the order of rows. */
function sumOf<T>(items: readonly T[], figure: (item: T) => number): number {
  return items
    .map(figure)
    .sort((a, b) => a - b)
    .reduce((sum, each) => sum + each, 0);
}
