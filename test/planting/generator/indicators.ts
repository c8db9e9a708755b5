import type { Lexicon, Template } from './lexicon/types';
import { rounded, type Random } from './random';
import type { Indicator, Nature } from './workbook';

/** Amounts that add up over rows, branches and periods. */
export const ADDITIVE: readonly Nature[] = ['count', 'money', 'area'];
export const LESS_IS_BETTER: readonly Nature[] = ['bad-share', 'bad-count', 'days'];
/** A ratio of achieved to target would mislead or does not exist. */
const WITHOUT_RATIO: readonly Nature[] = ['balance', 'growth', 'deed'];

/** What was reached of a target, by its nature. */
function achievedOf(target: number, { nature, digits }: Template, random: Random): number {
  const near = (low: number, high: number) =>
    rounded(target * random.decimal(low, high, 4), digits);
  if (random.chance(0.12)) return target;
  switch (nature) {
    case 'share':
      return Math.min(99.4, random.decimal(target - 12, target + 6, digits));
    case 'bad-count':
      return target === 0 ? random.pick([0, 0, 0, 1, 2]) : near(0.5, 1.3);
    case 'growth':
      return random.decimal(target - 9, target + 4, digits);
    case 'balance':
      return random.decimal(target - 15, target + 15, digits);
    case 'over':
      return near(0.93, 1.12);
    case 'deed':
      return 0;
    default:
      return near(0.74, 1.22);
  }
}

function indicatorFrom(template: Template, name: string, code: string, random: Random): Indicator {
  const { low, high, nature, unit, digits } = template;
  const target = digits === 0 ? random.whole(low, high) : random.decimal(low, high, digits);
  return {
    code,
    name,
    unit,
    nature,
    digits,
    target,
    achieved: achievedOf(target, template, random),
  };
}

const RANGED: readonly Nature[] = ['growth', 'rate', 'score', 'days'];

/** @returns the indicator with a plan range in the place of a bound, where such are in use. */
export function ranged(indicator: Indicator, random: Random): Indicator {
  const { nature, target } = indicator;
  if (!RANGED.includes(nature) || target < 1) return indicator;
  const low = target <= 11 && random.chance(0.7) ? Math.round(target) : target;
  const high = rounded(low + random.pick([1, 1, 2]), indicator.digits);
  return { ...indicator, target: low, high };
}

/** @returns an indicator's target and achievement drawn anew, all else being as it was. */
export function drawnAgain(indicator: Indicator, lexicon: Lexicon, random: Random): Indicator {
  const template = lexicon.templates.find(({ name }) => indicator.name.startsWith(name))!;
  return { ...indicator, ...indicatorFrom(template, indicator.name, indicator.code, random) };
}

/** Names of places, each different, in another order for each workbook. */
const placesOf = ({ placeStarts, placeEnds, language }: Lexicon): readonly string[] =>
  placeStarts.flatMap((start) =>
    placeEnds.map((end) => (language === 'vi' ? `${start} ${end}` : `${start}${end}`)),
  );

export interface IndicatorWish {
  readonly count: number;
  /** Natures to draw from; all unless given. */
  readonly natures?: readonly Nature[];
  /** Only indicators of this unit. */
  readonly unit?: string;
}

/** @returns so many indicators with names that differ; those beyond the templates are about places. */
export function drawIndicators(
  { count, natures, unit }: IndicatorWish,
  lexicon: Lexicon,
  random: Random,
): readonly Indicator[] {
  const fitting = random.shuffled(
    lexicon.templates.filter(
      (one) => (!natures || natures.includes(one.nature)) && (!unit || one.unit === unit),
    ),
  );
  const places = random.shuffled(placesOf(lexicon));
  const letter = random.pick(['A', 'K', 'M', 'CT', 'T']);
  return Array.from({ length: count }, (_, at) => {
    const template = fitting[at % fitting.length]!;
    const turn = Math.floor(at / fitting.length);
    const place = turn === 0 ? '' : lexicon.atPlace(places[turn % places.length]!);
    return indicatorFrom(template, template.name + place, `${letter}${at + 1}`, random);
  });
}

export type Judgement = 'exceeded' | 'met' | 'unmet';

/** @returns how an indicator stands: a ceiling that holds is met, a floor that is passed exceeded. */
export function judge({ nature, target, high = target, achieved }: Indicator): Judgement {
  if (nature === 'deed') return 'met';
  if (LESS_IS_BETTER.includes(nature)) return achieved <= high ? 'met' : 'unmet';
  return achieved > high ? 'exceeded' : achieved >= target ? 'met' : 'unmet';
}

/** @returns achieved over target, or null where that says nothing. */
export function ratioOf({ nature, target, high, achieved }: Indicator): number | null {
  return target <= 0 || high !== undefined || WITHOUT_RATIO.includes(nature)
    ? null
    : achieved / target;
}
