import type { Content } from '../../model/edit';
import type { Target } from '../../model/indicator';
import { placeOf } from '../annexRow';
import type { Assessed, CompositionInput } from '../composition';
import { lookup } from '../lookup';
import { numberFormatOf } from '../numberFormat';
import { quoteText } from '../textFormula';
import type { TargetsBlock } from './chartBlocks';
import { chartName, MOST_CHARTS } from './chartNames';
import { groupBy } from '../../model/groupBy';
import { chooseBars } from './chooseBars';
import type { CellFinder, HelperBlocks } from './helperBlock';
import { LABEL_LETTERS } from './labels';
import { shortTextFormula } from './shortText';

/** A unit of measure, with the indicators that can be drawn against their targets in it. */
interface UnitGroup {
  readonly unit: string;
  readonly members: readonly Assessed[];
}

/** Puts targets and achievements by unit of measure, for the units that most indicators share. */
export function putTargets(
  blocks: HelperBlocks,
  input: CompositionInput,
  counted: readonly Assessed[],
): readonly TargetsBlock[] {
  const units = sharedUnits(input, counted);
  const chosen = units.slice(0, MOST_CHARTS.targets);
  return chosen.map((group, index) => ({
    ...putUnit(blocks, input, group, index),
    otherUnits: units.length - chosen.length,
  }));
}

/** Those that at least two indicators share, the commonest first. A share in a percentage cell is no plain per cent. */
function sharedUnits(input: CompositionInput, counted: readonly Assessed[]): readonly UnitGroup[] {
  const figures = counted.filter(({ indicator: { target }, assessment: { achieved } }) => {
    return target !== null && boundOf(target) !== null && achieved.kind === 'number';
  });
  const isShare = (one: Assessed): boolean => formatOf(input, one).endsWith('%');
  const unitOf = (one: Assessed): string => one.indicator.unit ?? (isShare(one) ? '%' : '');
  const groups = groupBy(
    figures.filter((one) => unitOf(one) !== ''),
    (one) => `${String(isShare(one))} ${unitOf(one)}`,
  );
  return [...groups.values()]
    .filter(({ length }) => length >= 2)
    .sort((a, b) => b.length - a.length)
    .map((members) => ({ unit: unitOf(members[0]!), members }));
}

const boundOf = ({ low, high }: Target): number | null => low ?? high;

const formatOf = (input: CompositionInput, one: Assessed): string =>
  numberFormatOf(one, placeOf(input, one));

function putUnit(
  blocks: HelperBlocks,
  input: CompositionInput,
  { unit, members }: UnitGroup,
  index: number,
): Omit<TargetsBlock, 'otherUnits'> {
  const { words } = input;
  const name = chartName('targets', index);
  const indicators = chooseBars(members);
  const headers = [
    words('column.indicator'),
    words('column.target'),
    words('column.achieved'),
    words('column.attainment'),
    words('status.met'),
  ];
  const [labels, targets, achieved, attainment, met] = blocks.put(name, headers, (cell) =>
    indicators.map((one, row) => unitCells(input, one, cell, row)),
  );
  return {
    name,
    unit,
    indicators,
    members,
    format: finestFormat(indicators.map((one) => formatOf(input, one))),
    labels: labels!,
    targets: targets!,
    achieved: achieved!,
    attainment: attainment!,
    met: met!,
  };
}

/** The format with the most decimals: `#,##0.##` would leave a bare point. */
const finestFormat = (formats: readonly string[]): string =>
  formats.reduce((finest, format) => (format.length > finest.length ? format : finest));

function unitCells(
  input: CompositionInput,
  { indicator }: Assessed,
  cell: CellFinder,
  row: number,
): Content[] {
  const { names, formulaWords } = input;
  const find = (column: string): string => lookup(column, indicator.key, names.key);
  const { exceeded, met, metSoFar } = formulaWords.status;
  const isMet = [exceeded, met, metSoFar].map((word) => `${find(names.status)}=${quoteText(word)}`);
  const share = find(names.attainment);
  const isDrawn = `COUNT(${cell(1, row)},${cell(2, row)})=2`;
  return [
    `=${shortTextFormula(find(names.indicator), indicator.name, LABEL_LETTERS.half)}`,
    targetFormula(input, indicator.key, indicator.target!),
    achievedFormula(input, indicator.key),
    `=IF(AND(${isDrawn},ISNUMBER(${share})),${share},"")`,
    `=IF(OR(${isMet.join(',')}),1,0)`,
  ];
}

/** The achievement where it is a number, else its reading as long as the text is the one that was read. */
function achievedFormula({ names }: CompositionInput, key: string): string {
  const cell = lookup(names.achieved, key, names.key);
  const read = (column: string): string => lookup(column, `${key}.achieved`, names.readKey);
  const isRead = `IFERROR(AND(EXACT(${cell},${read(names.readText)}),ISNUMBER(${read(names.readLow)})),FALSE)`;
  return `=IF(ISNUMBER(${cell}),${cell},IF(${isRead},${read(names.readLow)},NA()))`;
}

/** The target cell where it is a number, else its reading. */
export function targetFormula({ names }: CompositionInput, key: string, target: Target): string {
  const cell = lookup(names.target, key, names.key);
  const bound = target.low === null ? names.readHigh : names.readLow;
  const reading = lookup(bound, `${key}.target`, names.readKey);
  return `=IF(ISNUMBER(${cell}),${cell},IFERROR(${reading},NA()))`;
}
