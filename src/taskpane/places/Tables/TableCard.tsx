import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { areaA1 } from '../../../core/model/address';
import type { FoundTable } from '../../../core/model/table';
import { withoutSelection } from '../../../core/settings/change/selectedTable';
import { decidedAbout } from '../../../core/settings/change/tables';
import { placeText } from '../../../core/wording/placeText';
import { CellLink } from '../../components/CellLink/CellLink';
import { Disclosure } from '../../components/LongList/Disclosure';
import { useSession } from '../../session/Session';
import type { Survey } from '../../../excel/reviewHost';
import { ColumnCard } from './ColumnCard';
import { isGuess, isUncertain } from './isUncertain';
import { TableChoices } from './TableChoices';
import { useTalk } from './talk';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface TableCardProps {
  readonly table: FoundTable;
  readonly survey: Survey;
}

/** A table that was found: what it is and where; unfolded, what a person can decide about it and its columns. */
export function TableCard({ table, survey }: TableCardProps) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const [isOpen, setOpen] = useState(() => isUncertain(table));
  const id = useId();
  const { sheet, area, firstRow, endRow, columns, join, role, excelTable } = table;
  const place = { sheet: sheet.name, address: areaA1(area) };
  const facts = [
    explain(`tableRole.${role}`),
    say('tables.rows', { count: endRow - firstRow }),
    ...(join ? [say('tables.joined', { matched: join.matched, of: join.of })] : []),
  ];
  const guesses = columns.filter(isGuess).length;
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{excelTable?.name ?? sheet.name}</h3>
      <p className={styles.line}>
        <CellLink at={place} label={say('tables.show', { place: placeText(place) })} />
      </p>
      <p className={styles.line}>{facts.join(' · ')}</p>
      <SelectedNote table={table} survey={survey} />
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
        {say('tables.columns', { count: columns.length })}
        {guesses > 0 && ` · ${say('tables.guesses', { count: guesses })}`}
      </Disclosure>
      {isOpen && (
        <div id={id} className={styles.details}>
          <TableChoices table={table} survey={survey} />
          <ul className={styles.columns}>
            {columns.map((column) => (
              <ColumnCard key={column.column} table={table} column={column} survey={survey} />
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

/** Says that a person selected the cells of a table, with the way back. */
function SelectedNote({ table: { keys }, survey }: TableCardProps) {
  const styles = useStyles();
  const { say } = useTalk();
  const { choose } = useSession();
  if (decidedAbout(keys, survey.choices)?.area === undefined) return null;
  return (
    <>
      <p className={styles.line}>{say('tables.selected')}</p>
      <div>
        <Button size="small" onClick={() => choose(withoutSelection(keys))}>
          {say('tables.forgetSelection')}
        </Button>
      </div>
    </>
  );
}
