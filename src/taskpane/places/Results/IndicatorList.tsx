import { memo } from 'react';
import type { Evaluation } from '../../../core/model/review';
import { LongList } from '../../components/LongList/LongList';
import { GroupHeading } from './GroupHeading';
import { IndicatorRow } from './IndicatorRow';
import type { ResultRow } from './resultRows';

export interface IndicatorListProps {
  readonly rows: readonly ResultRow[];
  readonly evaluation: Evaluation;
  /** Unfolds an indicator by its key, or folds it. */
  readonly toggle: (key: string) => void;
  /** Id of what has the focus where no line is left. */
  readonly elsewhere: string;
}

/** The indicators under the headings of their groups; typing in the filter does not draw it again. */
export const IndicatorList = memo(function IndicatorList({
  rows,
  evaluation,
  toggle,
  elsewhere,
}: IndicatorListProps) {
  return (
    <LongList rows={rows} elsewhere={elsewhere}>
      {(row) =>
        row.kind === 'group' ? (
          <GroupHeading row={row} />
        ) : (
          <IndicatorRow
            assessed={row.assessed}
            evaluation={evaluation}
            isOpen={row.isOpen}
            onToggle={() => toggle(row.key)}
          />
        )
      }
    </LongList>
  );
});
