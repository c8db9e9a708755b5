import { duePathOf, isFlow, type DuePath } from '../due';
import { above, below, exactly } from './compare';
import { horizonRefs, reading, type HorizonRefs, type RowContext } from './context';
import { guardTarget, type BoundRefs } from './guardTarget';
import { and, call, literal, when } from './syntax';

/** The Due column: the rule of `dueBy`; a dash where nothing is due. */
export function dueFormula(context: RowContext): string {
  const none = literal(context.words.none);
  const changed = literal(context.words.status.toConfirm);
  return guardTarget(context, { noTarget: none, changed }, (bounds) =>
    whenDue(context, bounds, (due) => due),
  );
}

/** @returns what `build` makes of the amount due, guarded: a dash where nothing is due. */
export function whenDue(
  context: RowContext,
  bounds: BoundRefs,
  build: (due: string) => string,
): string {
  const none = literal(context.words.none);
  const path = duePathOf(context.indicator);
  const horizon = horizonRefs(context);
  const bound = context.indicator.target?.comparator === 'atMost' ? bounds.high : bounds.low;
  if (path === null || horizon === null || bound === null) return none;
  const due = dueAmount(context, path, horizon, bound);
  const hasBegun = hasElapsed(context, horizon);
  const rules = additionalRules(context, path, horizon, bound);
  return when(hasBegun, when(and(...rules, `${due}>0`), build(due), none), none);
}

/** The review date and both ends of the horizon are known, in order, and the horizon has begun. */
function hasElapsed({ names }: RowContext, { start, end }: HorizonRefs): string {
  const known = `COUNT(${names.reviewDate},${start},${end})=3`;
  return and(known, `${end}>${start}`, `${names.reviewDate}>${start}`);
}

function dueAmount(
  context: RowContext,
  path: DuePath,
  horizon: HorizonRefs,
  bound: string,
): string {
  const { reviewDate } = context.names;
  const { start, end } = horizon;
  const elapsed = `MIN(1,(${reviewDate}-${start})/(${end}-${start}))`;
  const baseline = reading(context, 'baseline', 'readLow');
  const half = context.indicator.accumulation === 'average' ? '/2' : '';
  switch (path) {
    case 'share-of-target':
      return `${bound}*${elapsed}`;
    case 'from-baseline':
      return `(${baseline}+(${bound}-${baseline})*${elapsed}${half})`;
    case 'milestones':
      return dueByMilestones(context, lastDay(context, horizon));
  }
}

const lastDay = ({ names }: RowContext, { end }: HorizonRefs): string =>
  call('MIN', names.reviewDate, end);

/** What must hold besides, by the path: a bound better than the baseline; a milestone to start from. */
function additionalRules(
  context: RowContext,
  path: DuePath,
  horizon: HorizonRefs,
  bound: string,
): readonly string[] {
  const { target, accumulation, baseline } = context.indicator;
  if (path === 'from-baseline') {
    const from = reading(context, 'baseline', 'readLow');
    return [(target?.comparator === 'atLeast' ? above : below)(exactly(bound), from)];
  }
  const isOpen = path === 'milestones' && !isFlow(accumulation) && baseline === null;
  const firstEnd = reading(context, 'milestone1.span', 'readHigh');
  return isOpen ? [`${lastDay(context, horizon)}>=${firstEnd}`] : [];
}

/**
 * All milestones at once: SUMIF with an array of keys gives their values and spans as arrays, which only
 * SUMPRODUCT evaluates without array entry.
 */
function dueByMilestones(context: RowContext, day: string): string {
  const { milestones, milestonesPerPeriod, accumulation } = context.indicator;
  const numbers = milestones.map((_, i) => i + 1);
  const values = columnOf(context, numbers, '', 'readLow');
  const starts = columnOf(context, numbers, '.span', 'readLow');
  const ends = columnOf(context, numbers, '.span', 'readHigh');
  const running = `(${day}<${ends})*(${day}>${starts})*(${day}-${starts})`;
  const passed = `((${day}>=${ends})+${running}/(${ends}-${starts}+(${ends}<=${starts})))`;
  if (milestonesPerPeriod && isFlow(accumulation)) return `SUMPRODUCT(${values}*${passed})`;
  const before = columnOf(context, [0, ...numbers].slice(0, -1), '', 'readLow');
  const climbed = `SUMPRODUCT((${values}-${before})*${passed})`;
  return isFlow(accumulation)
    ? climbed
    : `(${reading(context, 'milestone0', 'readLow')}+${climbed})`;
}

function columnOf(
  { names, refs }: RowContext,
  numbers: readonly number[],
  ending: string,
  column: 'readLow' | 'readHigh',
): string {
  const rest = ending === '' ? '' : `&${literal(ending)}`;
  const keys = `${refs.key}&".milestone"&{${numbers.join(';')}}${rest}`;
  return call('SUMIF', names.readKey, keys, names[column]);
}
