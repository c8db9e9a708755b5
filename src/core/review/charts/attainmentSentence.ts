import type { CompositionInput } from '../composition';
import type { AttainmentBlock } from './chartBlocks';
import { onAnnex } from './helperBlock';
import { fixedText, joined, liveSentence, liveShare, onlyIf, type LiveText } from './liveText';
import { LABEL_LETTERS } from './labels';
import { shortText } from './shortText';

/** What the bars show, in words that follow them: how many reach 100 %, the lowest and the highest. */
export function attainmentSentence(input: CompositionInput, block: AttainmentBlock): LiveText {
  const { words, figures } = input;
  const cells = onAnnex(input, block.figures);
  const shares = block.indicators.map(({ assessment }) => assessment.attainment!);
  const reached = shares.filter((share) => share >= 1 - TOLERANCE).length;
  const sentence = liveSentence(words, 'chart.attainmentText', {
    reached: {
      // A number within the text would be read by the reader's locale.
      formula: `COUNTIF(${cells},">="&0.999999999999)`,
      text: figures.number(reached),
    },
    drawn: { formula: `COUNT(${cells})`, text: figures.number(shares.length) },
    lowest: extreme(input, block, 'MIN'),
    highest: extreme(input, block, 'MAX'),
  });
  const known = onlyIf(`COUNT(${cells})>0`, true, sentence);
  return joined([known, ...asides(input, block, cells)], '');
}

const TOLERANCE = 1e-12;

/** "Name (84.5%)" of the lowest or highest bar. */
function extreme(input: CompositionInput, block: AttainmentBlock, side: 'MIN' | 'MAX'): LiveText {
  const { figures } = input;
  const cells = onAnnex(input, block.figures);
  const value = `${side}(${cells})`;
  const sorted = [...block.indicators].sort((a, b) => {
    const difference = a.assessment.attainment! - b.assessment.attainment!;
    return side === 'MIN' ? difference : -difference;
  });
  const { indicator, assessment } = sorted[0]!;
  const share = liveShare(value, assessment.attainment!, figures);
  const name: LiveText = {
    formula: `INDEX(${onAnnex(input, block.names)},MATCH(${value},${cells},0))`,
    text: shortText(indicator.name, LABEL_LETTERS.full),
  };
  return liveSentence(input.words, 'chart.named', { name, share });
}

/** What a reader must know besides: bars that are cut, indicators without a bar. */
function asides(input: CompositionInput, block: AttainmentBlock, cells: string): LiveText[] {
  const { words, figures } = input;
  const { axis, counted, total, group } = block;
  const shares = block.indicators.map(({ assessment }) => assessment.attainment!);
  const above = words('chart.cutAbove', { end: figures.share(axis.maximum) });
  const below = words('chart.cutBelow', { end: figures.share(axis.minimum) });
  const undrawn = (group?.members ?? counted).length - total;
  const isAbove = shares.some((share) => share > axis.maximum);
  const isBelow = shares.some((share) => share < axis.minimum);
  const texts = [
    onlyIf(`COUNTIF(${cells},">"&${axis.maximum})>0`, isAbove, fixedText(` ${above}`)),
    onlyIf(`COUNTIF(${cells},"<"&${axis.minimum})>0`, isBelow, fixedText(` ${below}`)),
  ];
  if (undrawn > 0) texts.push(fixedText(` ${words('chart.undrawn', { count: undrawn })}`));
  return texts;
}
