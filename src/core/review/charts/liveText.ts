import type { Figures } from '../../wording/numbers';
import type { WordArguments, WordKey, Words } from '../../wording/words';
import { quoteText, sentenceFormula } from '../textFormula';

/** A text that follows its cells: as an expression, and as it stands at the run. */
export interface LiveText {
  readonly formula: string;
  readonly text: string;
}

export const fixedText = (text: string): LiveText => ({ formula: quoteText(text), text });

export const joined = (texts: readonly LiveText[], between: string): LiveText => ({
  formula: texts.map(({ formula }) => formula).join(`&${quoteText(between)}&`),
  text: texts.map(({ text }) => text).join(between),
});

/** @returns the text where a condition holds at present or later, else nothing. */
export const onlyIf = (condition: string, holds: boolean, text: LiveText): LiveText => ({
  formula: `IF(${condition},${text.formula},"")`,
  text: holds ? text.text : '',
});

/** @returns a sentence of the catalogue; those of its arguments that are live follow their cells. */
export function liveSentence(
  words: Words,
  key: WordKey,
  live: Readonly<Record<string, LiveText>>,
  fixed: WordArguments = {},
): LiveText {
  const of = (part: keyof LiveText) =>
    Object.fromEntries(Object.entries(live).map(([name, text]) => [name, text[part]]));
  return {
    formula: sentenceFormula(words, key, of('formula'), fixed),
    text: words(key, { ...fixed, ...of('text') }),
  };
}

/** Prints as 100 % what is below it: rounding never promotes. */
const roundsUp = (share: number): boolean => share < 1 && Math.round(share * 1000) >= 1000;

/** @returns a share with a decimal where it has one. */
export const printedShare = (share: number, figures: Figures): string =>
  roundsUp(share) ? '<100%' : figures.share(share);

/** @returns the same of a cell; FIXED prints the reader's own marks. */
export function liveShare(reference: string, share: number, figures: Figures): LiveText {
  const percent = `100*${reference}`;
  const decimals = `IF(ROUND(${percent},1)=ROUND(${percent},0),0,1)`;
  const printed = `FIXED(${percent},${decimals},TRUE)&"%"`;
  return {
    formula: `IF(AND(${reference}<1,ROUND(${reference},3)>=1),"<100%",${printed})`,
    text: printedShare(share, figures),
  };
}

/** @returns a figure with decimals, as many as its number format has, where it has any. */
export function liveFigure(
  reference: string,
  value: number,
  format: string,
  figures: Figures,
): LiveText {
  if (format.endsWith('%')) return liveShare(reference, value, figures);
  const decimals = format.split('.')[1]?.length ?? 0;
  const whole = `${reference}=ROUND(${reference},0)`;
  return {
    formula:
      decimals === 0 ? `FIXED(${reference},0)` : `FIXED(${reference},IF(${whole},0,${decimals}))`,
    text: figures.number(value, decimals),
  };
}
