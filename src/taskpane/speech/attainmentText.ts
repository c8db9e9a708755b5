import type { Assessment, Status } from '../../core/model/assessment';
import type { Figures } from '../../core/wording/numbers';

/**
 * @param near the share from which a missed target is nearly met.
 * @returns the attainment as a percentage with one decimal, or null where it is not computable. Rounding
 *   never promotes: 99.96 % of a target that is not met is `<100%`, not `100%`; the same at the near line.
 */
export function attainmentText(
  { attainment, status }: Pick<Assessment, 'attainment' | 'status'>,
  near: number,
  figures: Figures,
): string | null {
  if (attainment === null) return null;
  const printed = figures.share(attainment);
  const missed = linesMissed(status, near).some((line) => figures.share(line) === printed);
  return missed ? `<${printed}` : printed;
}

/** @returns the lines that a value of this status has not reached, so that it must not print like one of them. */
export function linesMissed(status: Status, near: number): readonly number[] {
  if (status === 'nearly-met') return [1];
  return status === 'not-met' || status === 'to-confirm' ? [near, 1] : [];
}
