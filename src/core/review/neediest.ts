import type { Status } from '../model/assessment';
import type { Assessed } from './composition';

const NEED: Readonly<Record<Status, number>> = {
  'not-met': 0,
  'no-data': 1,
  'to-confirm': 2,
  'nearly-met': 3,
  'no-target': 4,
  met: 5,
  exceeded: 6,
};

/** @returns those that need attention most first: by status, then by attainment; equal ones in their order. */
export function neediestFirst(all: readonly Assessed[]): readonly Assessed[] {
  return [...all].sort(
    (a, b) =>
      NEED[a.assessment.status] - NEED[b.assessment.status] ||
      (a.assessment.attainment ?? 0) - (b.assessment.attainment ?? 0),
  );
}
