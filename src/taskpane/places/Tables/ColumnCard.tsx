import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { areaA1, area, columnLetters } from '../../../core/model/address';
import type { ColumnRole, FoundTable, TableColumn } from '../../../core/model/table';
import { withColumnRole } from '../../../core/settings/change/tables';
import { keyOf } from '../../../core/settings/matchTable';
import { confidenceText, roleReason } from '../../../core/wording/explaining/roleReason';
import { CellLink } from '../../components/CellLink/CellLink';
import { Choice } from '../../components/Choice/Choice';
import { useSession } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import type { Survey } from '../../../excel/reviewHost';
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
  },
  samples: { margin: 0, padding: 0, listStyleType: 'none' },
  small: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  guess: { ...typographyStyles.caption1Strong },
});

export interface ColumnCardProps {
  readonly table: FoundTable;
  readonly column: TableColumn;
  readonly survey: Survey;
}

/** A column: its role to choose, its first cells as they were read, and why it was taken for that. */
export function ColumnCard({ table, column, survey }: ColumnCardProps) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const { figures } = useSpeech();
  const { choose } = useSession();
  const { reading } = survey.evaluation;
  const letters = columnLetters(column.column);
  const header = column.header.replace(/\s+/g, ' ').trim() || say('tables.column', { letters });
  const cells = area(table.firstRow, column.column, table.endRow - table.firstRow, 1);
  const place = { sheet: table.sheet.name, address: areaA1(cells) };
  return (
    <li className={styles.column}>
      <Choice
        label={header}
        value={column.role}
        options={ROLES.map((role) => [role, explain(`columnRole.${role}`)])}
        onChange={(role) => {
          const key = keyOf(table, reading.tables);
          choose(withColumnRole(key, column.header || `[${letters}]`, role));
        }}
      />
      <ul className={styles.samples}>
        {sampleCells(table, column, reading, explain, figures).map(
          ({ address, text, reading: as }) => (
            <li key={address} className={styles.small}>
              {as === null ? text : say('tables.readAs', { text, reading: as })}
            </li>
          ),
        )}
      </ul>
      <p className={mergeClasses(styles.small, styles.quiet)}>
        <span className={mergeClasses(isGuess(column) && styles.guess)}>
          {confidenceText(column.confidence, explain, figures)}
        </span>
        {': '}
        {roleReason(column, explain, figures)}{' '}
        <CellLink
          at={place}
          label={say('tables.show', { place: `${place.sheet}!${place.address}` })}
        />
      </p>
    </li>
  );
}
