import { measuresBalance } from '../../reading/indicators/directions';
import type { Check, Found } from '../check';
import { placeName } from '../check';
import { valueCell } from './dateCell';
import { deviationsOf } from './deviatedValue';
import type { AssessedIndicator } from '../input/typedTables';
import { areFlows, fallsIn, stretchesOf, type Fall, type Valued } from './runningTotals';
import type { Series } from './series';
import { wellDatedSeries } from './wellDated';

/** Figures that can be below nothing may fall as a matter of course. */
const mayFall = ({ about: { indicator } }: Series): boolean => measuresBalance(indicator.name);

/** Of all units that report on an indicator, what goes up and down in most is no running total in any. */
function flowsIn(all: readonly Series[]): ReadonlySet<AssessedIndicator> {
  const stretches = new Map<AssessedIndicator, (readonly Valued[])[]>();
  for (const series of all) {
    const own = stretches.get(series.about) ?? [];
    own.push(...stretchesOf(series));
    stretches.set(series.about, own);
  }
  return new Set([...stretches].filter(([, own]) => areFlows(own)).map(([about]) => about));
}

const found = ({ about }: Series, { before, after }: Fall): Found<'falling-cumulative'> => ({
  code: 'falling-cumulative',
  at: valueCell(after.observation),
  args: {
    name: about.indicator.name,
    value: after.value,
    previous: before.value,
    other: placeName(valueCell(before.observation)),
  },
  behind: [valueCell(before.observation)],
});

/**
 * A running total falls other than at the start of a year. Where figures go up and down throughout they are none,
 * and after a figure that stands far from all others it is that one which is wrong.
 */
export const fallingCumulative: Check<'falling-cumulative'> = {
  code: 'falling-cumulative',
  run(input) {
    const running = wellDatedSeries(input).filter(
      ({ about: { indicator } }) => indicator.accumulation === 'running',
    );
    const flows = flowsIn(running);
    const deviating = new Set(deviationsOf(input).map(({ point }) => point.observation));
    return running
      .filter((series) => !flows.has(series.about) && !mayFall(series))
      .flatMap((series) =>
        fallsIn(stretchesOf(series))
          .filter(({ before }) => !deviating.has(before.observation))
          .map((fall) => found(series, fall)),
      );
  },
};
