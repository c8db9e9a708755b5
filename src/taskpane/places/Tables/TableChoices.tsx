import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FoundTable, TableRole } from '../../../core/model/table';
import { decidedAbout, withMain, withTablePiece } from '../../../core/settings/change/tables';
import { useSession } from '../../session/Session';
import type { Survey } from '../../../excel/reviewHost';
import { Decision } from './Decision';
import { HorizonChoice } from './HorizonChoice';
import { useTalk } from './talk';

const useStyles = makeStyles({
  choices: { display: 'grid', gap: tokens.spacingVerticalS },
  main: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const ROLES: readonly TableRole[] = ['targets', 'achievements', 'combined'];
const LEFT_OUT = 'left-out';
const JOINS = ['code', 'indicator'] as const;
const JOIN_WORDS = { code: 'tables.byCode', indicator: 'tables.byName' } as const;

export interface TableChoicesProps {
  readonly table: FoundTable;
  readonly survey: Survey;
}

/** What a person can decide about a whole table; everything is computed anew at once. */
export function TableChoices({ table, survey }: TableChoicesProps) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const { choose } = useSession();
  const { role, join, keys } = table;
  const decided = decidedAbout(keys, survey.choices);
  const hasTargets = role !== 'achievements';
  return (
    <div className={styles.choices}>
      <Decision<TableRole | typeof LEFT_OUT>
        label={say('tables.role')}
        read={role}
        decided={decided?.role ?? null}
        options={[
          ...ROLES.map((one) => [one, explain(`tableRole.${one}`)] as const),
          [LEFT_OUT, say('tables.leaveOut')],
        ]}
        decide={(value) =>
          choose(
            value === LEFT_OUT
              ? withTablePiece(keys, 'exclude', true)
              : withTablePiece(keys, 'role', value),
          )
        }
      />
      {join && (
        <Decision
          label={say('tables.join')}
          read={join.by}
          decided={decided?.join ?? null}
          options={JOINS.map((one) => [one, say(JOIN_WORDS[one])])}
          decide={(value) => choose(withTablePiece(keys, 'join', value))}
        />
      )}
      {hasTargets && <HorizonChoice table={table} decided={decided?.horizon} />}
      {hasTargets && <MainChoice table={table} survey={survey} />}
    </div>
  );
}

/** One headline is the workbook's; where several tables have one, a person can choose. */
function MainChoice({ table, survey }: TableChoicesProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const { choose } = useSession();
  const { reading, mainTable } = survey.evaluation;
  const several = reading.tables.filter(({ role }) => role !== 'achievements').length > 1;
  const isMain = mainTable !== null && reading.tables[mainTable] === table;
  if (!several) return null;
  return (
    <Checkbox
      className={styles.main}
      size="medium"
      checked={isMain}
      label={say(isMain && !table.isMain ? 'tables.mainFound' : 'tables.main')}
      onChange={(_, { checked }) => choose(withMain(checked === true ? table.keys : null))}
    />
  );
}
