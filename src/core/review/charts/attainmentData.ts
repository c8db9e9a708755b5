import { chartShareFormula } from '../../attainment/formulas/attainment';
import type { Content } from '../../model/edit';
import type { Assessed, CompositionInput } from '../composition';
import { lookup } from '../lookup';
import { attainmentAxis, type AttainmentAxis } from './attainmentAxis';
import { MOST_BARS, type AttainmentBlock } from './chartBlocks';
import { chartName, MOST_CHARTS } from './chartNames';
import { groupBy } from '../../model/groupBy';
import { chooseBars } from './chooseBars';
import type { CellFinder, HelperBlocks } from './helperBlock';
import { LABEL_LETTERS } from './labels';
import { liveShare } from './liveText';
import { shortTextFormula } from './shortText';

/** Puts what the bars of attainment read: one block, or one a group where a single chart would have too many bars. */
export function putAttainment(
  blocks: HelperBlocks,
  input: CompositionInput,
  counted: readonly Assessed[],
): readonly AttainmentBlock[] {
  const isDrawn = ({ assessment }: Assessed): boolean => assessment.attainment !== null;
  const drawn = counted.filter(isDrawn);
  if (drawn.length === 0) return [];
  const groups = drawn.length > MOST_BARS ? groupsOf(counted) : null;
  const axis = attainmentAxis(drawn.map(({ assessment }) => assessment.attainment!));
  const parts = groups ?? [{ name: null, members: counted }];
  return parts
    .map((part) => ({ ...part, drawn: part.members.filter(isDrawn) }))
    .filter(({ drawn: bars }) => bars.length > 0)
    .map(({ name, members, drawn: bars }, index) => {
      const group = name === null ? null : { name, members };
      return {
        group,
        counted,
        total: bars.length,
        ...putBars(blocks, input, axis, index, chooseBars(bars)),
      };
    });
}

/** The groups of the table, where each indicator has one and they are few; else null. */
function groupsOf(
  counted: readonly Assessed[],
): readonly { readonly name: string; readonly members: readonly Assessed[] }[] | null {
  if (counted.some(({ indicator }) => indicator.group === null)) return null;
  const groups = groupBy(counted, ({ indicator }) => indicator.group!);
  if (groups.size < 2 || groups.size > MOST_CHARTS.attainment) return null;
  return [...groups].map(([name, members]) => ({ name, members }));
}

function putBars(
  blocks: HelperBlocks,
  input: CompositionInput,
  axis: AttainmentAxis,
  index: number,
  indicators: readonly Assessed[],
): Omit<AttainmentBlock, 'group' | 'counted' | 'total'> {
  const { words } = input;
  const name = chartName('attainment', index);
  const headers = [
    words('column.indicator'),
    words('chart.drawnShare'),
    words('column.attainment'),
    words('chart.label'),
  ];
  const [names, drawn, figures, labels] = blocks.put(name, headers, (cell) =>
    indicators.map((one, row) => barCells(input, one, axis, cell, row)),
  );
  return {
    name,
    indicators,
    axis,
    names: names!,
    labels: labels!,
    drawn: drawn!,
    figures: figures!,
  };
}

function barCells(
  input: CompositionInput,
  { indicator, assessment }: Assessed,
  axis: AttainmentAxis,
  cell: CellFinder,
  row: number,
): Content[] {
  const { names, figures } = input;
  const name = lookup(names.indicator, indicator.key, names.key);
  const short = shortTextFormula(name, indicator.name, LABEL_LETTERS.full);
  const [share, figure] = [cell(1, row), cell(2, row)];
  const printed = liveShare(figure, assessment.attainment!, figures).formula;
  const isFar = `OR(N(${figure})>${axis.maximum},N(${figure})<${axis.minimum})`;
  const isTold = axis.namesHaveFigures ? `ISNUMBER(${figure})` : isFar;
  return [
    `=${short}`,
    chartShareFormula(lookup(names.attainment, indicator.key, names.key)),
    `=IF(ISNUMBER(${share}),${share},"")`,
    `=${cell(0, row)}&IF(${isTold}," ("&${printed}&")","")`,
  ];
}
