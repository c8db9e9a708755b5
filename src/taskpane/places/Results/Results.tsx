import type { Evaluation } from '../../../core/model/review';
import { useSpeech } from '../../speech/Speech';
import { assessedOf, type Assessed } from '../../tally';
import { Section } from '../../components/Section/Section';
import { usePaneState } from '../../session/Session';
import { IndicatorRow } from './IndicatorRow';

/** Every indicator in the order of the workbook: those behind the headline first, then other tables'. */
export default function Results() {
  const { words } = useSpeech();
  const { survey } = usePaneState();
  if (!survey) return null;
  const { evaluation } = survey;
  const all = assessedOf(evaluation);
  const isMain = ({ indicator }: Assessed) => indicator.table === evaluation.mainTable;
  const others = all.filter((each) => !isMain(each));
  return (
    <>
      <Section title={words('place.results')}>
        <Rows evaluation={evaluation} rows={all.filter(isMain)} />
      </Section>
      {others.length > 0 && (
        <Section title={words('review.otherTables')}>
          <Rows evaluation={evaluation} rows={others} />
        </Section>
      )}
    </>
  );
}

interface RowsProps {
  readonly evaluation: Evaluation;
  readonly rows: readonly Assessed[];
}

function Rows({ evaluation, rows }: RowsProps) {
  return rows.map((assessed) => (
    <IndicatorRow key={assessed.indicator.key} assessed={assessed} evaluation={evaluation} />
  ));
}
