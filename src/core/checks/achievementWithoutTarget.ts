import type { Check } from './check';

/**
 * An achievement's indicator has no row in any target table.
 * args: `label` (its code or name as written).
 */
export const achievementWithoutTarget: Check = {
  code: 'achievement-without-target',
  run: ({ reading }) =>
    reading.orphans.map(({ label, source: { sheet, address } }) => ({
      code: 'achievement-without-target',
      severity: 'error',
      at: { sheet, address },
      args: { label },
    })),
};
