import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Evaluation } from '../../../core/model/review';
import { useSpeech } from '../../speech/Speech';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What the headline rests on: "Targets: sheet Chỉ tiêu, 10 indicators", "Achievements: sheet Kết quả, 34 rows". */
export function Found({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { tables, indicators } = evaluation.reading;
  const behind = tablesBehind(evaluation);
  const others = tables.length - behind.length;
  return (
    <ul className={styles.list}>
      {behind.map((index) => {
        const { role, sheet, firstRow, endRow } = tables[index]!;
        const own = indicators.filter(({ table }) => table === index).length;
        const count = role === 'achievements' ? endRow - firstRow : own;
        return <li key={index}>{words(`found.${role}`, { sheet: sheet.name, count })}</li>;
      })}
      {others > 0 && <li>{words('found.more', { count: others })}</li>}
    </ul>
  );
}

/** The main table, and the one in which most of its achievements stand. */
function tablesBehind({ mainTable, reading }: Evaluation): readonly number[] {
  if (mainTable === null) return [];
  const rows = new Map<number, number>();
  for (const { table, link } of reading.indicators) {
    if (table === mainTable && link) rows.set(link.table, (rows.get(link.table) ?? 0) + 1);
  }
  const [most] = [...rows].sort(([, one], [, other]) => other - one);
  return most ? [mainTable, most[0]] : [mainTable];
}
