import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { areaA1, area, columnLetters } from '../../../core/model/address';
import type { ColumnRole, FoundTable, TableColumn } from '../../../core/model/table';
import {
  columnLabel,
  decidedAbout,
  decidedRole,
  withColumnRole,
} from '../../../core/settings/change/tables';
import { confidenceText, roleReason } from '../../../core/wording/explaining/roleReason';
import { placeText } from '../../../core/wording/placeText';
import { CellLink } from '../../components/CellLink/CellLink';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import type { Survey } from '../../../excel/reviewHost';
import { Decision } from './Decision';
import { isGuess } from './isUncertain';
import { sampleCells } from './sampleCells';
import { useTalk } from './talk';

/** Every role, as a person looks for them. */
const ROLES: readonly ColumnRole[] = [
  ...(['indicator', 'code', 'number', 'group', 'unit', 'target', 'milestone', 'achieved'] as const),
  ...(['numerator', 'denominator', 'date', 'horizon', 'due-date', 'baseline', 'weight'] as const),
  ...(['direction', 'comparator', 'accumulation', 'responsible', 'reporting-unit'] as const),
  ...(['stated-attainment', 'stated-status', 'remark', 'other'] as const),
];

const useStyles = makeStyles({
  column: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& label': typographyStyles.body1Strong,
  },
  samples: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  small: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  guess: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
});

export interface ColumnCardProps {
  readonly table: FoundTable;
  readonly column: TableColumn;
  readonly survey: Survey;
}

/** A column: its role to choose, some cells as they were read, and why it was taken for that. */
export function ColumnCard({ table, column, survey }: ColumnCardProps) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const { choose } = useSession();
  const letters = columnLetters(column.column);
  const cells = area(table.firstRow, column.column, table.endRow - table.firstRow, 1);
  const place = { sheet: table.sheet.name, address: areaA1(cells) };
  return (
    <li className={styles.column}>
      <Decision
        label={column.header || say('tables.column', { letters })}
        read={column.role}
        decided={decidedRole(decidedAbout(table.keys, survey.choices), column)}
        options={ROLES.map((role) => [role, explain(`columnRole.${role}`)])}
        decide={(role) => choose(withColumnRole(table.keys, columnLabel(column), role))}
      />
      <Samples table={table} column={column} />
      <Reason column={column} />
      <CellLink at={place} label={say('tables.show', { place: placeText(place) })} />
    </li>
  );
}

function Samples({ table, column }: Pick<ColumnCardProps, 'table' | 'column'>) {
  const styles = useStyles();
  const { say, readings } = useTalk();
  const { figures } = useSpeech();
  return (
    <ul className={styles.samples}>
      {sampleCells(table, column, readings, figures).map(({ address, text, reading }) => (
        <li key={address} className={styles.small}>
          {reading === null ? text : say('tables.readAs', { text, reading })}
        </li>
      ))}
    </ul>
  );
}

/** A column that is not used, or that a person chose, needs no figure of how sure it is. */
function Reason({ column }: { readonly column: TableColumn }) {
  const styles = useStyles();
  const { explain } = useTalk();
  const { figures } = useSpeech();
  const { role, reason, confidence } = column;
  const isRated = role !== 'other' && reason.rule !== 'setting';
  return (
    <p className={mergeClasses(styles.small, styles.quiet)}>
      {isRated && (
        <span className={mergeClasses(isGuess(column) && styles.guess)}>
          {confidenceText(confidence, explain, figures)}
          {': '}
        </span>
      )}
      {roleReason(column, explain, figures)}
    </p>
  );
}
