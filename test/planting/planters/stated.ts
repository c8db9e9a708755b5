import { withCell } from '../generator/edit';
import { numberIn, isTyped, swapped, withFigure } from './typed';
import { spotsOf, withSpot } from '../generator/spots';
import { judge, LESS_IS_BETTER } from '../generator/indicators';
import { LEXICONS } from '../generator/lexicon/lexicons';
import { rounded } from '../generator/random';
import { oneOf, placeAt, placeOfSpot, type Planter } from './planting';

const statedShare: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['attainment'],
    (spot) => isTyped(spot) && spot.row.kind === 'indicator',
  );
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const before = numberIn(spot);
  const scale = spot.cell!.format === '0.0%' ? 0.01 : 1;
  const by = random.pick([-1, 1]) * random.decimal(1, 25, 1) * scale;
  const digits = scale === 1 ? 1 : 3;
  const value = random.chance(0.3) ? swapped(before, random) : rounded(before + by, digits);
  const isSmall = Math.abs(value - before) < 0.5 * scale || value <= 0;
  return isSmall ? null : withFigure(workbook, spot, value, 'stated percentage');
};

const statedStatus: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['status'],
    ({ row, cell }) => cell !== null && row.indicator?.nature !== 'deed',
  );
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const { unmet, met, exceeded } = LEXICONS[workbook.language].status;
  const indicator = spot.row.indicator!;
  const canExceed = !LESS_IS_BETTER.includes(indicator.nature);
  const good = canExceed ? random.pick([met, exceeded]) : met;
  const value = judge(indicator) === 'unmet' ? good : unmet;
  return {
    workbook: withSpot(workbook, spot, { value }),
    at: placeOfSpot(spot),
    manner: 'status turned',
  };
};

const statedHeadline: Planter = (workbook, random) => {
  const { headline } = workbook;
  if (!headline) return null;
  const { sheet, row, column, met, of } = headline;
  const more = met < of && (met === 0 || random.chance(0.5)) ? met + 1 : met - 1;
  const counts = random.chance(0.7) || met > of - 1 ? { met: more, of } : { met, of: of + 1 };
  if (counts.met < 0) return null;
  const value = LEXICONS[workbook.language].headline(counts.met, counts.of);
  return {
    workbook: withCell(workbook, sheet, row, column, { value }),
    at: placeAt(sheet, row, column),
    manner: 'headline',
  };
};

export const STATED = {
  'stated-attainment-differs': statedShare,
  'stated-status-differs': statedStatus,
  'stated-headline-differs': statedHeadline,
} as const satisfies Readonly<Record<string, Planter>>;
