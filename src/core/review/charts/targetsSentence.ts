import type { CompositionInput } from '../composition';
import type { TargetsBlock } from './chartBlocks';
import { onAnnex } from './helperBlock';
import { LABEL_LETTERS } from './labels';
import { fixedText, joined, liveFigure, liveSentence, onlyIf, type LiveText } from './liveText';
import { shortText } from './shortText';

/** What the bars show, in words that follow them: how many are met, and the one with the lowest attainment. */
export function targetsSentence(input: CompositionInput, block: TargetsBlock): LiveText {
  const { words, figures } = input;
  const met = block.indicators.filter(({ assessment: { status } }) =>
    ['exceeded', 'met'].includes(status),
  ).length;
  const count = liveSentence(
    words,
    'chart.targetsText',
    { met: { formula: `SUM(${onAnnex(input, block.met)})`, text: figures.number(met) } },
    { unit: block.unit, count: figures.number(block.indicators.length) },
  );
  const texts = [count, ...lowest(input, block)];
  if (block.otherUnits > 0)
    texts.push(fixedText(` ${words('chart.otherUnits', { count: block.otherUnits })}`));
  return joined(texts, '');
}

/** The figures of the indicator with the lowest attainment, where that is below 100 %. */
function lowest(input: CompositionInput, block: TargetsBlock): readonly LiveText[] {
  const { words, figures } = input;
  const shares = onAnnex(input, block.attainment);
  const [first] = block.indicators
    .filter(({ assessment }) => assessment.attainment !== null)
    .sort((a, b) => a.assessment.attainment! - b.assessment.attainment!);
  if (first === undefined) return [];
  const { indicator, assessment } = first;
  const find = (column: TargetsBlock['labels']): string =>
    `INDEX(${onAnnex(input, column)},MATCH(MIN(${shares}),${shares},0))`;
  const figure = (column: TargetsBlock['labels'], value: number): LiveText =>
    liveFigure(find(column), value, block.format, figures);
  const { achieved } = assessment;
  const sentence = liveSentence(words, 'chart.lowestFigures', {
    name: { formula: find(block.labels), text: shortText(indicator.name, LABEL_LETTERS.half) },
    achieved: figure(block.achieved, achieved.kind === 'number' ? achieved.value : 0),
    target: figure(block.targets, indicator.target!.low ?? indicator.target!.high!),
  });
  const isBelow = `AND(COUNT(${shares})>0,MIN(${shares})<0.999999999999)`;
  const holds = assessment.attainment! < 1 - 1e-12;
  return [onlyIf(isBelow, holds, joined([fixedText(' '), sentence], ''))];
}
