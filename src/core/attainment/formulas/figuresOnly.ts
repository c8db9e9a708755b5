import type { RowContext } from './context';
import { guardFigure } from './guardAchieved';
import { guardTarget, type BoundRefs } from './guardTarget';
import { literal } from './syntax';

/**
 * Guards a column that means something only for a target with bounds and an achievement that is one figure;
 * a dash stands where it does not, and where `build` returns null.
 */
export function figuresOnly(
  { words, ...rest }: RowContext,
  build: (bounds: BoundRefs, achieved: string) => string | null,
): string {
  const context = { words, ...rest };
  const none = literal(words.none);
  const changed = literal(words.status.toConfirm);
  return guardTarget(context, { noTarget: none, changed }, (bounds) => {
    if (bounds.low === null && bounds.high === null) return none;
    return guardFigure(context, {
      figure: (ref) => build(bounds, ref) ?? none,
      noFigure: none,
      missing: none,
      changed,
    });
  });
}
