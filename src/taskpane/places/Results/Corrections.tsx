import { makeStyles, tokens } from '@fluentui/react-components';
import type { Accumulation, Indicator, RatioMethod } from '../../../core/model/indicator';
import type { IndicatorSettings } from '../../../core/model/settings';
import { decisionOf, withDecision } from '../../../core/settings/change/indicators';
import { usePaneState, useSession } from '../../session/Session';
import { Decision } from './Decision';
import type { IndicatorProps } from './indicatorProps';
import { leavesSideOpen } from './leavesSideOpen';
import { TargetDecision } from './TargetDecision';
import { useTalk } from './talk';

const useStyles = makeStyles({
  corrections: { display: 'grid', gap: tokens.spacingVerticalS },
});

const DIRECTIONS = ['atLeast', 'atMost'] as const;
const ACCUMULATIONS: readonly Accumulation[] = ['sum', 'running', 'latest', 'average', 'ratio'];
const METHODS: readonly RatioMethod[] = ['linear', 'inverse', 'from-baseline'];

/** What a person can decide about an indicator; everything is computed anew at once. */
export function Corrections({ assessed: { indicator }, evaluation }: IndicatorProps) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const { target, accumulation, method, observations, baseline } = indicator;
  const side = target?.comparator;
  const isOneSided = side === 'atLeast' || side === 'atMost';
  return (
    <div className={styles.corrections}>
      <TargetDecision indicator={indicator} reading={evaluation.reading} />
      {isOneSided && target && leavesSideOpen(target, evaluation.reading.culture) && (
        <Piece
          indicator={indicator}
          piece="direction"
          label={say('results.direction')}
          current={side}
          options={DIRECTIONS.map((one) => [one, say(`better.${one}`)])}
        />
      )}
      {observations.length > 0 && (
        <Piece
          indicator={indicator}
          piece="accumulation"
          label={say('results.accumulation')}
          current={accumulation}
          options={ACCUMULATIONS.map((one) => [one, explain(`accumulation.${one}`)])}
        />
      )}
      {(side === 'atMost' || (isOneSided && baseline !== null)) && (
        <Piece
          indicator={indicator}
          piece="method"
          label={say('results.method')}
          current={method}
          options={METHODS.filter(
            (one) =>
              (one !== 'inverse' || side === 'atMost') &&
              (one !== 'from-baseline' || baseline !== null || one === method),
          ).map((one) => [one, say(`way.${one}`)])}
        />
      )}
    </div>
  );
}

interface PieceProps<P extends 'direction' | 'accumulation' | 'method'> {
  readonly indicator: Indicator;
  readonly piece: P;
  readonly label: string;
  readonly current: NonNullable<IndicatorSettings[P]>;
  readonly options: readonly (readonly [NonNullable<IndicatorSettings[P]>, string])[];
}

function Piece<P extends 'direction' | 'accumulation' | 'method'>({
  indicator,
  piece,
  label,
  current,
  options,
}: PieceProps<P>) {
  const { choose } = useSession();
  const { survey } = usePaneState();
  const decided = survey && decisionOf(survey.choices, indicator, piece);
  const reading = options.find(([one]) => one === current)?.[1] ?? null;
  return (
    <Decision
      label={label}
      decided={decided}
      reading={decided === null ? reading : null}
      options={options}
      onDecide={(value) => choose(withDecision(indicator, piece, value))}
    />
  );
}
