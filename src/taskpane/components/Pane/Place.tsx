import { lazy, Suspense } from 'react';
import { usePaneState } from '../../session/Session';
import { mainHeadline } from '../../tally';

/** Each place is loaded when it is gone to. */
const PLACE_VIEWS = {
  tables: lazy(() => import('../../places/Tables/Tables')),
  checks: lazy(() => import('../../places/Checks/Checks')),
  results: lazy(() => import('../../places/Results/Results')),
  review: lazy(() => import('../../places/Review/Review')),
} as const;

const Empty = lazy(() => import('../../places/Empty/Empty'));

/** The place that a person is in, or the way out where there are no targets to review. */
export function Place() {
  const { place, survey } = usePaneState();
  if (!survey) return null;
  const hasTargets = mainHeadline(survey.evaluation) !== null;
  const View = hasTargets || place === 'tables' || place === 'checks' ? PLACE_VIEWS[place] : Empty;
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}
