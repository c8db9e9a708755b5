import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { areaA1 } from '../../../core/model/address';
import type { FoundTable, TableRole } from '../../../core/model/table';
import { withMain, withTablePiece } from '../../../core/settings/change/tables';
import { keyOf } from '../../../core/settings/matchTable';
import { Choice } from '../../components/Choice/Choice';
import { CellLink } from '../../components/CellLink/CellLink';
import { Disclosure } from '../../components/LongList/Disclosure';
import { useSession } from '../../session/Session';
import type { Survey } from '../../../excel/reviewHost';
import { ColumnCard } from './ColumnCard';
import { isUncertain } from './isUncertain';
import { useTalk } from './talk';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  choices: { display: 'grid', gap: tokens.spacingVerticalS },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
});

const ROLES: readonly TableRole[] = ['targets', 'achievements', 'combined'];
const LEFT_OUT = 'left-out';

export interface TableCardProps {
  readonly table: FoundTable;
  readonly survey: Survey;
}

/** A table that was found: what it is, how it is joined, and its columns. */
export function TableCard({ table, survey }: TableCardProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const [isOpen, setOpen] = useState(() => isUncertain(table));
  const { sheet, area, firstRow, endRow, columns, join, excelTable } = table;
  const place = { sheet: sheet.name, address: areaA1(area) };
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{excelTable?.name ?? sheet.name}</h3>
      <p className={styles.line}>
        <CellLink
          at={place}
          label={say('tables.show', { place: `${sheet.name}!${place.address}` })}
        />
        {' · '}
        {say('tables.rows', { count: endRow - firstRow })}
        {join && ` · ${say('tables.joined', { matched: join.matched, of: join.of })}`}
      </p>
      <RoleChoices table={table} survey={survey} />
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        {say('tables.columns', { count: columns.length })}
      </Disclosure>
      {isOpen && (
        <ul className={styles.columns}>
          {columns.map((column) => (
            <ColumnCard key={column.column} table={table} column={column} survey={survey} />
          ))}
        </ul>
      )}
    </article>
  );
}

function RoleChoices({ table, survey }: TableCardProps) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const { choose } = useSession();
  const { tables } = survey.evaluation.reading;
  const { mainTable } = survey.evaluation;
  const key = keyOf(table, tables);
  const hasTargets = table.role !== 'achievements';
  const others = tables.filter(({ role }) => role !== 'achievements').length > 1;
  const isMain = mainTable !== null && tables[mainTable] === table;
  return (
    <div className={styles.choices}>
      <Choice<string>
        label={say('tables.role')}
        value={table.role}
        options={[
          ...ROLES.map((role) => [role, explain(`tableRole.${role}`)] as const),
          [LEFT_OUT, say('tables.leaveOut')],
        ]}
        onChange={(value) => {
          const role = ROLES.find((one) => one === value);
          choose(role ? withTablePiece(key, 'role', role) : withTablePiece(key, 'exclude', true));
        }}
      />
      {table.join && (
        <Choice
          label={say('tables.join')}
          value={table.join.by}
          options={[
            ['code', say('tables.byCode')],
            ['indicator', say('tables.byName')],
          ]}
          onChange={(by) => choose(withTablePiece(key, 'join', by))}
        />
      )}
      {hasTargets && others && (
        <Choice
          label={say('tables.headline')}
          value={isMain ? 'main' : 'other'}
          options={[
            ['main', say('tables.main')],
            ['other', say('tables.notMain')],
          ]}
          onChange={(value) => value === 'main' && choose(withMain(key))}
        />
      )}
    </div>
  );
}
