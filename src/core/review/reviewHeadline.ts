import { area } from '../model/address';
import type { Headline, Status } from '../model/assessment';
import { placeText } from '../wording/placeText';
import { STATUS_SYMBOLS } from '../wording/statusSymbols';
import type { CompositionInput } from './composition';
import { COLORS } from './look';
import { REVIEW_WIDTH } from './prose/textKeys';
import { headlineLine, movedLine, shareText } from './sentences';
import type { DraftBuilder } from './sheetDraft';
import { quoteText, sentenceFormula } from './textFormula';

/** Puts the headline, the counts by status and what a reader must know beside it, all live, on a band. */
export function putHeadline(draft: DraftBuilder, input: CompositionInput): void {
  const { evaluation } = input;
  const headline =
    evaluation.mainTable === null ? null : evaluation.headlines[evaluation.mainTable];
  if (!headline) return;
  draft.gap();
  const first = draft.row;
  draft.prose(`=${headlineLine(input)}`, REVIEW_WIDTH, {
    bold: true,
    fontSize: 17,
    horizontal: 'Center',
    fontColor: COLORS.exceeded,
  });
  draft.prose(`=${countsLine(input)}`, REVIEW_WIDTH, { horizontal: 'Center' });
  const notes = notesOf(input, headline);
  const saying = notes.filter(({ saysNow }) => saysNow);
  if (saying.length > 0)
    draft.prose(`=${inOneLine(saying)}`, REVIEW_WIDTH, { horizontal: 'Center', fontSize: 10 });
  const silent = [...notes.filter(({ saysNow }) => !saysNow), { formula: movedNote(input) }];
  draft.prose(`=${inOneLine(silent)}`, REVIEW_WIDTH, {
    horizontal: 'Center',
    italic: true,
    fontColor: COLORS.quiet,
    fontSize: 9,
  });
  draft.format(area(first, 0, draft.row - first, REVIEW_WIDTH), { fill: COLORS.band });
  draft.keep(first + 1, draft.row);
}

const SEPARATOR = ' · ';

/** "▲ Exceeded 5 · ● Met 4", counted live from the status words; what there is none of is left out. */
function countsLine(input: CompositionInput): string {
  const { names, formulaWords } = input;
  const { status } = formulaWords;
  const groups: readonly (readonly [Status, string, readonly string[]])[] = [
    ['exceeded', status.exceeded, [status.exceeded]],
    ['met', status.met, [status.met, status.metSoFar]],
    ['nearly-met', status.nearlyMet, [status.nearlyMet]],
    ['not-met', missedWord(input), [status.notYetMet, status.notMet]],
    ['no-data', status.noData, [status.noData]],
    ['to-confirm', status.toConfirm, [status.toConfirm]],
  ];
  const counts = groups.map(([key, label, texts]) => {
    const count = countOf(texts, names);
    const mark = quoteText(`${SEPARATOR}${STATUS_SYMBOLS[key]} ${label} `);
    return `IF(${count}=0,"",${mark}&${count})`;
  });
  return `MID(${counts.join('&')},${SEPARATOR.length + 1},999)`;
}

/** How many indicators of the headline have one of these status words. */
function countOf(texts: readonly string[], names: CompositionInput['names']): string {
  const fits = texts.map((text) => `(${names.status}=${quoteText(text)})`).join('+');
  return `SUMPRODUCT(${names.inHeadline}*(${fits}))`;
}

/** "Not met" only once the horizon of all of them has ended. */
function missedWord({ evaluation, formulaWords }: CompositionInput): string {
  const open = evaluation.assessments.some(({ ended }) => !ended);
  return open ? formulaWords.status.notYetMet : formulaWords.status.notMet;
}

/** What is said beside the headline. */
interface Note {
  /** Begins with the separator, or gives nothing where there is nothing to say. */
  readonly formula: string;
  /** Whether there is something to say as of the run: it then has a line of its own. */
  readonly saysNow: boolean;
}

const inOneLine = (notes: readonly Pick<Note, 'formula'>[]): string =>
  `MID(${notes.map(({ formula }) => formula).join('&')},${SEPARATOR.length + 1},999)`;

const separated = (text: string): string => `${quoteText(SEPARATOR)}&${text}`;

const movedNote = (input: CompositionInput): string => separated(movedLine(input));

function notesOf(input: CompositionInput, headline: Headline): readonly Note[] {
  const { words, figures, evaluation } = input;
  const notes: Note[] = [];
  if (evaluation.assessments.some(({ soFar }) => soFar)) {
    notes.push({ formula: soFarNote(input), saysNow: headline.soFarOnly > 0 });
  }
  if (headline.toConfirm > headline.byStatus['to-confirm']) {
    const count = figures.number(headline.toConfirm);
    const sentence = quoteText(words('review.headlineToConfirm', { count }));
    notes.push({ formula: separated(sentence), saysNow: true });
  }
  if (headline.weighted) {
    notes.push({ formula: `IFERROR(${separated(weightedText(input))},"")`, saysNow: true });
  }
  const differs = ({ met, of }: { met: number; of: number }): boolean =>
    met !== headline.metOrExceeded || of !== headline.counted;
  const { statedHeadlines } = evaluation.reading;
  const stated = statedHeadlines.find(differs) ?? statedHeadlines[0];
  if (stated) notes.push({ formula: statedNote(input, stated), saysNow: differs(stated) });
  return notes;
}

function soFarNote({ words, names, formulaWords }: CompositionInput): string {
  const count = countOf([formulaWords.status.metSoFar], names);
  const sentence = sentenceFormula(words, 'review.headlineSoFar', { count });
  return `IF(${count}=0,"",${separated(sentence)})`;
}

/** The points of the indicators that have a ratio, over their weights; and their part of all the weight. */
function weightedText({ words, names }: CompositionInput): string {
  const covered = `SUMPRODUCT(ISNUMBER(${names.attainment})*${names.weight})`;
  return sentenceFormula(words, 'review.weighted', {
    score: shareText(`SUM(${names.points})/${covered}`),
    covered: shareText(`${covered}/SUM(${names.weight})`),
  });
}

/** What the workbook states itself, as long as it differs from what is computed. */
function statedNote(
  { words, figures, names }: CompositionInput,
  stated: CompositionInput['evaluation']['reading']['statedHeadlines'][number],
): string {
  const { met, of, source } = stated;
  const sentence = words('review.stated', {
    met: figures.number(met),
    of: figures.number(of),
    place: placeText(source),
  });
  const agrees = `AND(${names.met}=${met},${names.counted}=${of})`;
  return `IF(${agrees},"",${quoteText(SEPARATOR + sentence)})`;
}
