import type { Fix } from '../../model/fix';
import type { Indicator } from '../../model/indicator';
import { kindOfName } from '../../reading/rows/subRows';
import type { Check } from '../check';
import type { CheckInput } from '../input/checkInput';
import { grouped } from './grouped';
import { labelFinder } from './labelRows';

/** By label: the indicators that it may mean. */
function nearTo({ reading }: CheckInput): (label: string) => readonly Indicator[] {
  if (reading.nearMatches.length === 0) return () => [];
  const byKey = new Map(reading.indicators.map((indicator) => [indicator.key, indicator]));
  const byLabel = grouped(reading.nearMatches, ({ label }) => label);
  return (label) => (byLabel.get(label) ?? []).flatMap((near) => byKey.get(near.indicator) ?? []);
}

function choiceOf(label: string, meant: readonly Indicator[]): { readonly fix?: Fix } {
  const options = meant.map(({ code, name }) => ({
    choices: { aliases: { [label]: code ?? name } },
    answer: { kind: 'indicator' as const, name },
  }));
  return options.length === 0 ? {} : { fix: { kind: 'choose', options } };
}

/** An achievement's indicator has no row in any target table. "Of which" and the like is a part of the row above it. */
export const achievementWithoutTarget: Check<'achievement-without-target'> = {
  code: 'achievement-without-target',
  run(input) {
    const near = nearTo(input);
    const othersOf = labelFinder(input.tables);
    const orphans = input.reading.orphans.filter(({ label }) => kindOfName(label) === null);
    return orphans.map(({ label, source: { sheet, address } }) => ({
      code: 'achievement-without-target',
      at: { sheet, address },
      args: { label },
      behind: othersOf({ sheet, address }, label),
      ...choiceOf(label, near(label)),
    }));
  },
};
