import { makeStyles, tokens } from '@fluentui/react-components';
import type { Accumulation, RatioMethod, Target } from '../../../core/model/indicator';
import type { IndicatorSettings } from '../../../core/model/settings';
import { withDecision } from '../../../core/settings/change/indicators';
import { Choice } from '../../components/Choice/Choice';
import { usePaneState, useSession } from '../../session/Session';
import type { Assessed } from '../../tally';
import { useTalk } from './talk';

const useStyles = makeStyles({
  corrections: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** Stands for what was read, where nothing was decided. */
const AS_READ = 'as-read';

const DIRECTIONS = ['atLeast', 'atMost'] as const;
const ACCUMULATIONS: readonly Accumulation[] = ['sum', 'running', 'latest', 'average', 'ratio'];
const METHODS: readonly RatioMethod[] = ['linear', 'inverse', 'from-baseline'];

/** What a person can decide about an indicator; everything is computed anew at once. */
export function Corrections({ assessed: { indicator } }: { readonly assessed: Assessed }) {
  const styles = useStyles();
  const { say, explain } = useTalk();
  const { target, accumulation, method, observations, baseline } = indicator;
  const side = target?.comparator;
  const isOneSided = side === 'atLeast' || side === 'atMost';
  return (
    <div className={styles.corrections}>
      {isOneSided && target && leavesSideOpen(target) && (
        <Decision
          indicator={indicator.key}
          piece="direction"
          label={say('results.direction')}
          current={side}
          options={DIRECTIONS.map((one) => [one, say(`better.${one}`)])}
        />
      )}
      {observations.length > 0 && (
        <Decision
          indicator={indicator.key}
          piece="accumulation"
          label={say('results.accumulation')}
          current={accumulation}
          options={ACCUMULATIONS.map((one) => [one, explain(`accumulation.${one}`)])}
        />
      )}
      {(side === 'atMost' || (isOneSided && baseline !== null)) && (
        <Decision
          indicator={indicator.key}
          piece="method"
          label={say('results.method')}
          current={method}
          options={METHODS.filter((one) => one !== 'inverse' || side === 'atMost').map((one) => [
            one,
            say(`way.${one}`),
          ])}
        />
      )}
    </div>
  );
}

/** A bare figure or range; words of the target's own say which side is good. */
const leavesSideOpen = ({ text }: Target): boolean => !/\p{L}|[<>≤≥]/u.test(text);

interface DecisionProps<P extends 'direction' | 'accumulation' | 'method'> {
  /** Its key. */
  readonly indicator: string;
  readonly piece: P;
  readonly label: string;
  readonly current: NonNullable<IndicatorSettings[P]>;
  readonly options: readonly (readonly [NonNullable<IndicatorSettings[P]>, string])[];
}

function Decision<P extends 'direction' | 'accumulation' | 'method'>({
  indicator,
  piece,
  label,
  current,
  options,
}: DecisionProps<P>) {
  const { say } = useTalk();
  const { choose } = useSession();
  const { survey } = usePaneState();
  const decided = survey?.choices.indicators[indicator]?.[piece] ?? null;
  const reading = options.find(([one]) => one === current)?.[1] ?? '';
  const asRead = decided === null ? say('results.asRead', { reading }) : say('results.asReadAgain');
  return (
    <Choice<string>
      label={label}
      value={decided ?? AS_READ}
      options={[[AS_READ, asRead], ...options]}
      onChange={(value) => {
        const wanted = options.find(([one]) => one === value)?.[0] ?? null;
        choose(withDecision(indicator, piece, wanted));
      }}
    />
  );
}
