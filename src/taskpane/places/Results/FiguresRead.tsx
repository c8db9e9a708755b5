import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { countedOf } from '../../../core/attainment/achieved';
import type { Observation } from '../../../core/model/indicator';
import { accumulationText } from '../../../core/wording/explaining/accumulationText';
import { observationText } from '../../../core/wording/explaining/amountText';
import { spanText } from '../../../core/wording/explaining/spanText';
import { useSpeech } from '../../speech/Speech';
import { lookOf, printAs, type ValuePrint } from '../../speech/valueText';
import { addedUp } from './addedUp';
import { addedUpText } from './addedUpText';
import type { IndicatorProps } from './indicatorProps';
import { ReadCell } from './ReadCell';
import { useTalk } from './talk';

/** So many figures are listed; the sheet has them all. */
const MOST_FIGURES = 8;

const useStyles = makeStyles({
  term: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  line: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The figures that were found, and how they became one. */
export function FiguresRead({ assessed, evaluation }: IndicatorProps) {
  const styles = useStyles();
  const { figures } = useSpeech();
  const { say, explain } = useTalk();
  const { indicator } = assessed;
  const { observations } = indicator;
  if (observations.length === 0) return null;
  const { reviewDate, term, reading } = evaluation;
  const time = { reviewDate, term };
  const look = lookOf(indicator, reading);
  const added = addedUp(assessed, time);
  return (
    <div>
      <h4 className={styles.term}>{say('results.achieved')}</h4>
      <p className={styles.line}>
        {say('results.figures', {
          count: observations.length,
          way: accumulationText(indicator, explain),
        })}
      </p>
      {added && <p className={styles.line}>{addedUpText(added, look, figures, say)}</p>}
      <Listed
        observations={observations}
        counted={new Set(countedOf(indicator, time))}
        print={printAs(look, figures)}
      />
    </div>
  );
}

interface ListedProps {
  readonly observations: readonly Observation[];
  /** Those that make up the result. */
  readonly counted: ReadonlySet<Observation>;
  readonly print: ValuePrint;
}

function Listed({ observations, counted, print }: ListedProps) {
  const styles = useStyles();
  const { figures } = useSpeech();
  const { say, explain } = useTalk();
  const isLate = (one: Observation): boolean => one.amount.kind !== 'missing' && !counted.has(one);
  return (
    <ul className={styles.list}>
      {observations.slice(0, MOST_FIGURES).map((one) => (
        <li key={`${one.source.sheet}!${one.source.address}`} className={styles.line}>
          {one.when && `${spanText(one.when, figures)}: `}
          {one.unit && `${one.unit}: `}
          {observationText(one, explain, print, (value) => figures.number(value))}
          {isLate(one) && (
            <span className={styles.quiet}>, {explain('explain.afterReview')}</span>
          )}{' '}
          <ReadCell at={one.source} />
        </li>
      ))}
      {observations.length > MOST_FIGURES && (
        <li className={styles.line}>
          {say('results.moreFigures', {
            count: figures.number(observations.length - MOST_FIGURES),
          })}
        </li>
      )}
    </ul>
  );
}
