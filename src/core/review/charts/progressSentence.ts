import { dateFormula } from '../../wording/dateFormula';
import { placeOf } from '../annexRow';
import type { CompositionInput } from '../composition';
import { lookup } from '../lookup';
import { numberFormatOf } from '../numberFormat';
import type { ProgressBlock } from './chartBlocks';
import { onAnnex } from './helperBlock';
import { LABEL_LETTERS } from './labels';
import {
  fixedText,
  joined,
  liveFigure,
  liveSentence,
  liveShare,
  onlyIf,
  type LiveText,
} from './liveText';
import { shortText, shortTextFormula } from './shortText';

/** "Admissions: 338 of 400 (84.5%) achieved by 2 June 2023; 234 (58.4%) were due." */
export function progressSentence(input: CompositionInput, block: ProgressBlock): LiveText {
  const { words } = input;
  const { dueShare, achievedShare } = block.now;
  const known = `COUNT(${onAnnex(input, achievedShare)},${onAnnex(input, dueShare)})=2`;
  const sentence = liveSentence(words, 'chart.progressText', {
    name: nameOf(input, block),
    ...figuresOf(input, block),
    date: {
      formula: dateFormula(input.names.reviewDate, input.language),
      text: input.figures.date(input.evaluation.reviewDate!),
    },
  });
  const texts = [onlyIf(known, true, sentence)];
  if (block.isLast && block.shown < block.total) {
    const rest = words('chart.furthestBehind', {
      shown: block.shown,
      total: input.figures.number(block.total),
    });
    texts.push(fixedText(` ${rest}`));
  }
  return joined(texts, '');
}

function nameOf({ names }: CompositionInput, { one: { indicator } }: ProgressBlock): LiveText {
  const cell = lookup(names.indicator, indicator.key, names.key);
  return {
    formula: shortTextFormula(cell, indicator.name, LABEL_LETTERS.full),
    text: shortText(indicator.name, LABEL_LETTERS.full),
  };
}

function figuresOf(
  input: CompositionInput,
  { now, one }: ProgressBlock,
): Readonly<Record<'achieved' | 'target' | 'due' | 'dueShare' | 'achievedShare', LiveText>> {
  const { figures } = input;
  const { bound, assessment } = one;
  const format = numberFormatOf(one, placeOf(input, one));
  const achieved = assessment.achieved.kind === 'number' ? assessment.achieved.value : 0;
  const due = assessment.pace!.due;
  const figure = (cell: ProgressBlock['labels'], value: number): LiveText =>
    liveFigure(onAnnex(input, cell), value, format, figures);
  const share = (cell: ProgressBlock['labels'], value: number): LiveText =>
    liveShare(onAnnex(input, cell), value, figures);
  return {
    achieved: figure(now.achieved, achieved),
    target: figure(now.target, bound),
    due: figure(now.due, due),
    achievedShare: share(now.achievedShare, achieved / bound),
    dueShare: share(now.dueShare, due / bound),
  };
}
